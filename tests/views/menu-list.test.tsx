// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MenuList } from '../../src/views/shared/menu-list.tsx'

const GROUPS = [
  [
    { id: 'png', label: 'PNG', hint: '', off: false },
    { id: 'svg', label: 'SVG', hint: '', off: false },
  ],
  [{ id: 'embed', label: '嵌入', hint: '从文件打开，不能嵌入', off: true }],
] as const

function Opener({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const opener = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button ref={opener} type="button" onClick={() => setOpen(!open)}>
        导出
      </button>
      <p>elsewhere</p>
      {open && (
        <MenuList
          label="导出：图"
          groups={GROUPS}
          opener={opener}
          onClose={() => setOpen(false)}
          onChoose={onChoose}
        />
      )}
    </>
  )
}

function openMenu() {
  const onChoose = vi.fn<(id: string) => void>()
  render(<Opener onChoose={onChoose} />)
  fireEvent.click(screen.getByRole('button', { name: '导出' }))
  return onChoose
}

const item = (name: string) => screen.getByRole('menuitem', { name })
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
const opener = () => screen.getByRole('button', { name: '导出' })

afterEach(cleanup)

describe('a menu', () => {
  it('takes the focus to its first line', () => {
    openMenu()
    expect(screen.getByRole('menu').getAttribute('aria-label')).toBe('导出：图')
    expect(document.activeElement).toBe(item('PNG'))
  })

  it.each([
    [['ArrowDown'], 'SVG'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'PNG'],
    [['ArrowUp'], '嵌入'],
    [['End'], '嵌入'],
    [['End', 'Home'], 'PNG'],
  ])('goes by %j to %s', (keys, name) => {
    openMenu()
    for (const key of keys) press(key)
    expect(document.activeElement).toBe(item(name))
  })

  it.each(['Escape', 'Tab'])('closes by %s and gives the focus back', (key) => {
    const onChoose = openMenu()
    press(key)
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(opener())
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('gives what is chosen, once, and the focus back', () => {
    const onChoose = openMenu()
    fireEvent.click(item('SVG'))
    expect(onChoose.mock.calls).toEqual([['svg']])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  it('keeps a line that cannot be chosen in reach, and says why', () => {
    const onChoose = openMenu()
    fireEvent.click(item('嵌入'))
    expect(onChoose).not.toHaveBeenCalled()
    expect(item('嵌入').getAttribute('aria-disabled')).toBe('true')
    expect(item('嵌入').title).toBe('从文件打开，不能嵌入')
  })

  it('closes by a press elsewhere, not by one inside', () => {
    openMenu()
    fireEvent.pointerDown(item('SVG'))
    expect(screen.getByRole('menu')).toBeTruthy()
    fireEvent.pointerDown(screen.getByText('elsewhere'))
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('stays at its button while the page is scrolled, until the button is out of sight', () => {
    openMenu()
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(720)
    let top = 100
    opener().getBoundingClientRect = () => new DOMRect(20, top, 40, 20)
    fireEvent.scroll(document)
    expect(screen.getByRole('menu').style.top).toBe('124px')
    top = 60
    fireEvent.scroll(document)
    expect(screen.getByRole('menu').style.top).toBe('84px')
    top = -60
    fireEvent.scroll(document)
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('leaves other keys alone and keeps its own from the page', () => {
    openMenu()
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    expect(press('x')).toBe(true)
    expect(press('ArrowDown')).toBe(false)
    window.removeEventListener('keydown', heard)
  })
})
