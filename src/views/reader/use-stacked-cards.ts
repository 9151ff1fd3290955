import { useLayoutEffect, type RefObject } from 'react'
import { boxesOf, type TextPlace } from '../../anchor/dom-range.ts'
import { stackCards } from '../../derive/stack-cards.ts'
import type { MarginItem } from './margin-items.ts'

/** Room between two cards, in the root's type size. */
const GAP = 0.5

/**
 * Puts the cards of the margin beside their lines. Where the style sheet sets them one below the other instead (a
 * narrow window, paper) it leaves them alone.
 *
 * Tops are written to the elements, not to state: they follow every change of width, type and content.
 */
export function useStackedCards(
  column: RefObject<HTMLElement | null>,
  places: readonly TextPlace[],
  items: readonly MarginItem[],
  selectedKey: string | null,
): void {
  useLayoutEffect(() => {
    const element = column.current
    if (element === null || places.length === 0) return undefined
    let frame = 0
    const arrange = () => {
      frame = 0
      place(element, places, items, selectedKey)
    }
    arrange()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => {
      frame ||= requestAnimationFrame(arrange)
    })
    const text = places[0]!.element.parentElement
    if (text !== null) observer.observe(text)
    for (const card of cardsOf(element)) observer.observe(card)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [column, places, items, selectedKey])
}

const cardsOf = (column: HTMLElement) => [...column.querySelectorAll<HTMLElement>('[data-card]')]

function place(
  column: HTMLElement,
  places: readonly TextPlace[],
  items: readonly MarginItem[],
  selectedKey: string | null,
) {
  const cards = cardsOf(column)
  const first = cards[0]
  if (first === undefined || getComputedStyle(first).position !== 'absolute') return free(column, cards)
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const top = column.getBoundingClientRect().top
  const boxes = cards.map((card, at) => {
    const line = boxesOf(places, items[at]!.span)[0]
    // The middle of the card's first row stands at the middle of the line.
    return {
      line: line === undefined ? 0 : line.top + line.height / 2 - top - 0.9375 * rem,
      height: card.offsetHeight,
    }
  })
  const pinned = items.findIndex(({ key }) => key === selectedKey)
  const tops = stackCards(boxes, GAP * rem, pinned)
  cards.forEach((card, at) => {
    card.style.top = `${tops[at]}px`
    card.dataset['drifted'] = String(Math.abs(tops[at]! - boxes[at]!.line) > rem)
  })
  column.style.minHeight = `${(tops.at(-1) ?? 0) + (boxes.at(-1)?.height ?? 0)}px`
}

function free(column: HTMLElement, cards: readonly HTMLElement[]) {
  column.style.minHeight = ''
  for (const card of cards) card.style.top = ''
}
