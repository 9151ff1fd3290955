// @vitest-environment happy-dom
import { cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { useReadAhead } from '../../src/views/shell/use-read-ahead.ts'

function page() {
  const anchor = (href: string, id: string) => {
    const link = document.createElement('a')
    link.href = href
    const words = document.createElement('span')
    words.id = id
    link.append(words)
    return link
  }
  const words = document.createElement('p')
  words.id = 'words'
  document.body.append(
    anchor('#/reader/d-1?fact=t-9', 'document'),
    anchor('#/reader', 'list'),
    anchor('#/targets/t-9', 'target'),
    words,
  )
  const readAhead = vi.fn()
  const services = { library: { getState: () => ({ readAhead }) } } as unknown as Services
  const { unmount } = renderHook(() => useReadAhead(), {
    wrapper: ({ children }) => <ServicesProvider value={services}>{children}</ServicesProvider>,
  })
  const press = (id: string, init: PointerEventInit = {}) =>
    fireEvent.pointerDown(document.getElementById(id)!, { pointerType: 'mouse', ...init })
  return { readAhead, press, unmount }
}

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

describe('a press', () => {
  it.each(['mouse', 'pen'])('of a %s on a link to a document has it read', (pointerType) => {
    const { readAhead, press } = page()
    press('document', { pointerType })
    expect(readAhead.mock.calls).toEqual([['d-1']])
  })

  it.each(['list', 'target', 'words'])('on %s reads none', (id) => {
    const { readAhead, press } = page()
    press(id)
    expect(readAhead).not.toHaveBeenCalled()
  })

  it.each<PointerEventInit>([
    { button: 1 },
    { button: 2 },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { pointerType: 'touch' },
  ])('that may be meant for something else, %o, reads none', (init) => {
    const { readAhead, press } = page()
    press('document', init)
    expect(readAhead).not.toHaveBeenCalled()
  })

  it('reads none once the page is gone', () => {
    const { readAhead, press, unmount } = page()
    unmount()
    press('document')
    expect(readAhead).not.toHaveBeenCalled()
  })
})
