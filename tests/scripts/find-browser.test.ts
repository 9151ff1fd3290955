import { describe, expect, it } from 'vitest'
import { findBrowser, findHeadlessShell } from '../../scripts/setup/find-browser.mjs'

const machine =
  (...programs: string[]) =>
  (file: string) =>
    programs.includes(file)

describe('findBrowser', () => {
  it('takes the one that is named before any installed one', () => {
    const isProgram = machine('/opt/mine', '/usr/bin/chromium')
    expect(findBrowser({ CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }, isProgram)).toBe('/opt/mine')
  })

  it('takes no other when the named one is not there', () => {
    const isProgram = machine('/usr/bin/chromium')
    expect(findBrowser({ CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, isProgram)).toBeNull()
  })

  it('looks along the path in its order', () => {
    const isProgram = machine('/b/chromium', '/a/google-chrome')
    expect(findBrowser({ PATH: '/a:/b' }, isProgram)).toBe('/a/google-chrome')
  })

  it('finds nothing on a bare machine', () => {
    expect(findBrowser({}, machine())).toBeNull()
    expect(findBrowser({ CHROMIUM_PATH: '' }, machine())).toBeNull()
  })
})

describe('findHeadlessShell', () => {
  it('takes the one that is named, and no other when that is not there', () => {
    const isProgram = machine('/opt/shell', '/usr/bin/chromium-headless-shell')
    const env = { CHROMIUM_PATH: '/usr/bin/chromium', PATH: '/usr/bin' }
    expect(findHeadlessShell({ ...env, HEADLESS_SHELL_PATH: '/opt/shell' }, isProgram)).toBe('/opt/shell')
    expect(findHeadlessShell({ ...env, HEADLESS_SHELL_PATH: '/opt/gone' }, isProgram)).toBeNull()
  })

  it('looks along the path in its order', () => {
    const isProgram = machine('/b/chromium-headless-shell', '/a/chrome-headless-shell')
    expect(findHeadlessShell({ PATH: '/a:/b' }, isProgram)).toBe('/a/chrome-headless-shell')
  })

  it('finds none where a browser is named for all tests, nor on a bare machine', () => {
    const isProgram = machine('/usr/bin/chromium-headless-shell')
    expect(findHeadlessShell({ CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }, isProgram)).toBeNull()
    expect(findHeadlessShell({ PATH: '/usr/bin' }, machine())).toBeNull()
  })
})
