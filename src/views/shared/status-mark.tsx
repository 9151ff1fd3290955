import type { TargetStatus } from '../../derive/target-status.ts'
import './status-mark.css'

/**
 * The shape of a status, 12 px at the root's size: ○ hatched, ◇, ◔, ◐, ●, ◍, ▲.
 *
 * Always set beside the status's word or inside a group that says it; on its own it is hidden from the screen reader.
 */
export function StatusMark({ status }: { readonly status: TargetStatus }) {
  return (
    <svg className={`status-mark status-${status}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {SHAPES[status]}
    </svg>
  )
}

const ring = <circle cx="6" cy="6" r="5" className="status-line" />

const SHAPES: Readonly<Record<TargetStatus, React.ReactNode>> = {
  'no-reading': (
    <>
      <path d="M2.2 7.4 7.4 2.2M3 9.8 9.8 3M4.6 9.8 9.8 4.6" className="status-hatch" />
      {ring}
    </>
  ),
  unjudged: <path d="M6 .9 11.1 6 6 11.1.9 6Z" className="status-line" />,
  'on-track': (
    <>
      {ring}
      <path d="M6 6V1A5 5 0 0 1 11 6Z" className="status-fill" />
    </>
  ),
  behind: (
    <>
      {ring}
      <path d="M6 1A5 5 0 0 0 6 11Z" className="status-fill" />
    </>
  ),
  achieved: <circle cx="6" cy="6" r="5.5" className="status-fill" />,
  'achieved-late': (
    <>
      <path d="M4 1.6V10.4M6 1V11M8 1.6V10.4" className="status-line" />
      {ring}
    </>
  ),
  due: <path d="M6 .8 11.6 10.8H.4Z" className="status-fill" />,
}
