import { describe, expect, it } from 'vitest'
import { cacheControlOf, headersFor, META_POLICY, PRODUCTION_HEADERS } from '../../scripts/build/headers.ts'

const policy = PRODUCTION_HEADERS['Content-Security-Policy']!

describe('the content policy', () => {
  it('allows nothing inline, evaluated or from anywhere', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('is the same in the page, but for what a page cannot say', () => {
    expect(META_POLICY).toBe(policy.replace(" frame-ancestors 'none';", ''))
  })

  it('fits an attribute', () => expect(META_POLICY).not.toMatch(/["<>&]/))
})

describe('the headers of an answer', () => {
  it.each(['', '?embed=0', '?embed', '?x=embed=1', '?lang=en'])(
    'let no page frame the app at 「%s」',
    (search) => {
      expect(headersFor(search)).toBe(PRODUCTION_HEADERS)
    },
  )

  it.each(['?embed=1', '?embed=1&lang=en', '?lang=en&embed=1'])(
    'let any page frame a chart at 「%s」',
    (search) => {
      const { 'Content-Security-Policy': alone, ...others } = headersFor(search)
      expect(alone).toBe(policy.replace("frame-ancestors 'none'", 'frame-ancestors *'))
      expect(others).toEqual(
        Object.fromEntries(
          Object.entries(PRODUCTION_HEADERS).filter(([name]) => name !== 'Content-Security-Policy'),
        ),
      )
    },
  )
})

describe('cacheControlOf', () => {
  it.each(['/assets/index-BfAIsoID.js', '/assets/a-b-lWZX_-7m.css'])('keeps %s for good', (path) => {
    expect(cacheControlOf(path)).toContain('immutable')
  })

  it.each([
    '/',
    '/index.html',
    '/data/summary.json',
    '/early.js',
    '/data/assets/x-12345678.js',
    '/assets/plain.js',
  ])('asks for %s again each time', (path) => expect(cacheControlOf(path)).toBe('no-cache'))
})
