import { useEffect, useState } from 'react'
import { usePrinting } from '../shared/services.tsx'
import type { BlockRow } from './text-blocks.ts'
import type { PlacedBlock } from './use-text-layout.ts'

/** How far from the window a block is still near, in its heights. */
const REACH = '60%'

/**
 * The blocks in the window and close to it; all of them on paper, and where the browser cannot tell. `count` is how
 * many there are, laid out or not; before the first layout those of `atFirst` are near.
 */
export function useNearBlocks(blocks: readonly PlacedBlock[], count: number, atFirst: BlockRow): BlockRow {
  const [seen, setSeen] = useState(atFirst)
  const printing = usePrinting()
  const canTell = typeof IntersectionObserver !== 'undefined'
  useEffect(() => {
    if (blocks.length <= 1 || !canTell) return undefined
    const order = new Map<Element, number>(blocks.map(({ element }, index) => [element, index]))
    const near = new Set<number>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(order.get(target)!)
          else near.delete(order.get(target)!)
        }
        if (near.size === 0) return
        const [first, last] = [Math.min(...near), Math.max(...near)]
        setSeen((before) => nearAfter(before, { first, last }))
      },
      { rootMargin: `${REACH} 0px` },
    )
    for (const { element } of blocks) observer.observe(element)
    return () => observer.disconnect()
  }, [blocks, canTell])
  const all = count <= 1 || !canTell || printing
  return all ? ALL : seen
}

/**
 * While words are selected, blocks stay near: taking markers out of one would put other text nodes in the place of
 * those the selection begins or ends in.
 */
function nearAfter(before: BlockRow, now: BlockRow): BlockRow {
  const selecting = document.getSelection()?.isCollapsed === false
  const first = selecting ? Math.min(before.first, now.first) : now.first
  const last = selecting ? Math.max(before.last, now.last) : now.last
  return before.first === first && before.last === last ? before : { first, last }
}

const ALL: BlockRow = { first: 0, last: Number.MAX_SAFE_INTEGER }
