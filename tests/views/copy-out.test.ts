// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyLooks, copyWords } from '../../src/views/shared/copy-out.ts'

/** What the page hands over when the browser's command asks; null when nobody answers. */
function command(answers: boolean) {
  const given: Record<string, string> = {}
  document.execCommand = vi.fn(() => {
    const asked = new Event('copy', { cancelable: true })
    Object.assign(asked, {
      clipboardData: { setData: (type: string, words: string) => (given[type] = words) },
    })
    document.dispatchEvent(asked)
    return answers && asked.defaultPrevented
  })
  return given
}

const clipboard = (write: (() => Promise<void>) | undefined) =>
  vi.stubGlobal('navigator', write === undefined ? {} : { clipboard: { write } })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

class Item {
  readonly types: Record<string, Promise<Blob> | Blob>
  constructor(types: Record<string, Promise<Blob> | Blob>) {
    this.types = types
  }
}

describe('copying words', () => {
  it('goes to the clipboard while they are still on their way', async () => {
    vi.stubGlobal('ClipboardItem', Item)
    const write = vi.fn(async (items?: Item[]) => {
      const plain = await items![0]!.types['text/plain']!
      expect(await plain.text()).toBe('引文')
    })
    clipboard(write as () => Promise<void>)
    const later = new Promise<{ text: string }>((resolve) => setTimeout(() => resolve({ text: '引文' }), 5))
    expect(await copyWords(later)).toBe(true)
    expect(write).toHaveBeenCalledOnce()
  })

  it('takes the older way where there is no clipboard', async () => {
    clipboard(undefined)
    const given = command(true)
    expect(await copyWords(Promise.resolve({ text: '链接' }))).toBe(true)
    expect(given).toEqual({ 'text/plain': '链接' })
  })

  it('says when both are refused', async () => {
    vi.stubGlobal('ClipboardItem', Item)
    clipboard(() => Promise.reject(new Error('NotAllowedError')))
    command(false)
    expect(await copyWords(Promise.resolve({ text: '链接' }))).toBe(false)
  })

  it('rejects when the words do not come', async () => {
    clipboard(undefined)
    command(true)
    await expect(copyWords(Promise.reject(new RangeError('no data')))).rejects.toThrow('no data')
  })
})

describe('copying a table', () => {
  const table = { text: '区\t举措', html: '<table></table>' }

  it('hands over words and looks as they are', async () => {
    const given = command(true)
    expect(await copyLooks(table)).toBe(true)
    expect(given).toEqual({ 'text/plain': table.text, 'text/html': table.html })
  })

  it('tries the newer way where the older is refused, and says when that is refused too', async () => {
    vi.stubGlobal('ClipboardItem', Item)
    command(false)
    const write = vi.fn(() => Promise.resolve())
    clipboard(write)
    expect(await copyLooks(table)).toBe(true)
    clipboard(() => Promise.reject(new Error('NotAllowedError')))
    expect(await copyLooks(table)).toBe(false)
  })

  it('listens no longer than the command takes', async () => {
    command(true)
    await copyLooks(table)
    const later = new Event('copy', { cancelable: true })
    document.dispatchEvent(later)
    expect(later.defaultPrevented).toBe(false)
  })
})
