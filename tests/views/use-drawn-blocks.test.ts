// @vitest-environment happy-dom
import { cleanup, fireEvent, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { isAmong } from '../../src/views/reader/text-blocks.ts'
import { useDrawnBlocks } from '../../src/views/reader/use-drawn-blocks.ts'

const FIRST = [{ first: 40, last: 42 }]
const drawnOf = (count: number) => {
  const { result } = renderHook(() => useDrawnBlocks(count, [...FIRST]))
  return (index: number) => isAmong(result.current, index)
}

afterEach(cleanup)

describe('the blocks that are drawn', () => {
  it('are at first those asked for, and all of them once they have been painted', async () => {
    const isDrawn = drawnOf(300)
    expect([39, 40, 42, 43, 299].map(isDrawn)).toEqual([false, true, true, false, false])
    await waitFor(() => expect(isDrawn(299)).toBe(true))
    expect(isDrawn(0)).toBe(true)
  })

  it.each(['keyDown', 'pointerDown', 'click'] as const)('are all of them at once on %s', (name) => {
    const isDrawn = drawnOf(300)
    fireEvent[name](document.body)
    expect(isDrawn(299)).toBe(true)
  })

  it('are all of a text that is one block', () => {
    expect(drawnOf(1)(0)).toBe(true)
  })
})
