// @vitest-environment happy-dom
import { cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useReadAhead } from '../../src/views/shell/use-read-ahead.ts'

function page() {
  document.body.innerHTML = `
    <a href="#/reader/d-1?fact=t-9"><span id="document">建设方案</span></a>
    <a href="#/reader" id="list">全部文件</a>
    <a href="#/targets/t-9" id="target">目标</a>
    <p id="words">文字</p>`
  const read = vi.fn()
  const { unmount } = renderHook(() => useReadAhead(read))
  const press = (id: string, init = {}) => fireEvent.pointerDown(document.getElementById(id)!, init)
  return { read, press, unmount }
}

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

describe('a press', () => {
  it('on a link to a document has it read', () => {
    const { read, press } = page()
    press('document')
    expect(read.mock.calls).toEqual([['d-1']])
  })

  it.each(['list', 'target', 'words'])('on %s reads none', (id) => {
    const { read, press } = page()
    press(id)
    expect(read).not.toHaveBeenCalled()
  })

  it.each([{ button: 1 }, { button: 2 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'that opens something else, %o, reads none',
    (init) => {
      const { read, press } = page()
      press('document', init)
      expect(read).not.toHaveBeenCalled()
    },
  )

  it('reads none once the page is gone', () => {
    const { read, press, unmount } = page()
    unmount()
    press('document')
    expect(read).not.toHaveBeenCalled()
  })
})
