import { useLayoutEffect, useRef } from 'react'
import type { ChartMark, Frame } from '../../charts/picture.ts'

/** A mark's sentence below it, or above where the picture ends; moved so far sideways that the window holds it. */
export function ChartSaying({ mark, frame }: { readonly mark: ChartMark; readonly frame: Frame }) {
  const { x, y, height } = mark.rect
  const box = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const { style, ownerDocument, offsetParent, offsetWidth } = box.current!
    const left = offsetParent?.getBoundingClientRect().left ?? 0
    const last = ownerDocument.documentElement.clientWidth - 8 - offsetWidth - left
    style.left = `${Math.max(8 - left, Math.min(x, last))}px`
  })
  const above = y + height > frame.height * 0.6 && frame.height > 200
  const style = above ? { bottom: frame.height - y + 8 } : { top: y + height + 8 }
  return (
    <span ref={box} className="chart-saying" style={style} aria-hidden="true">
      {mark.label}
    </span>
  )
}
