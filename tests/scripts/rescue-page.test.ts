import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageProblems } from '../../scripts/build/page.ts'

const html = readFileSync(join(import.meta.dirname, '../../public/rescue.html'), 'utf8')

describe('the rescue page', () => {
  it('holds no inline code and asks no other host', () => expect(pageProblems(html)).toEqual([]))

  it('brings its own policy, before anything is loaded', () => {
    const [, head = ''] = html.split('<head>')
    expect(head.trimStart()).toMatch(/^<meta\s+http-equiv="Content-Security-Policy"/)
    expect(head).toMatch(/default-src 'none'/)
    expect(head).not.toMatch(/unsafe-|\*/)
  })

  it('loads nothing but its own files, so that the app may be broken in any way', () => {
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    expect(loaded).toEqual(['./favicon.svg', './rescue.css', './index.html', './rescue.js'])
    const script = readFileSync(join(import.meta.dirname, '../../public/rescue.js'), 'utf8')
    expect(script).not.toMatch(/\bimport\b/)
  })

  it('says everything in Chinese and in English', () => {
    const english = html.match(/lang="en"/g)!.length
    expect(english).toBeGreaterThanOrEqual(8)
  })
})
