import { useRef, useState, type ToggleEvent } from 'react'
import type { TimelineLane } from '../../derive/timeline-lanes.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { useWords } from '../shared/services.tsx'
import type { LaneChoice } from './use-lane-choice.ts'
import type { LaneTitles } from './use-lanes.ts'
import '../shared/sheet.css'
import './lane-picker.css'

interface PickerProps {
  readonly lanes: readonly TimelineLane[]
  readonly titleOf: LaneTitles
  readonly choice: LaneChoice
}

const PANEL = 'lane-panel'
/** As its style sheet says: it keeps inside the window. */
const WIDTH = 'min(26rem, 92vw)'

/** Which lanes are shown: how many of how many, and a panel to choose them, each alone or together. */
export function LanePicker(props: PickerProps) {
  const { lanes, choice } = props
  const words = useWords(timelinePageWords)
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)
  const place = () => {
    const { left, bottom } = opener.current!.getBoundingClientRect()
    panel.current!.style.left = `min(${left}px, 100vw - ${WIDTH} - 0.5rem)`
    panel.current!.style.top = `${bottom + 4}px`
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={choice.hidden.size > 0 ? 'lane-picker lane-picker-some' : 'lane-picker'}
        popoverTarget={PANEL}
        title={words.pickLanes}
        aria-expanded={open}
        aria-haspopup="dialog"
      >
        {words.lanesShown(choice.shown.length, lanes.length)} <span aria-hidden="true">▾</span>
      </button>
      <dialog
        ref={panel}
        id={PANEL}
        popover="auto"
        className="sheet lane-panel"
        aria-label={words.pickLanes}
        onBeforeToggle={place}
        onToggle={(domEvent: ToggleEvent) => setOpen(domEvent.newState === 'open')}
      >
        {open && <LaneList {...props} />}
      </dialog>
    </>
  )
}

function LaneList({ lanes, titleOf, choice }: PickerProps) {
  const words = useWords(timelinePageWords)
  const { hidden, hide } = choice
  const others = (id: string) => new Set(lanes.map((lane) => lane.id).filter((each) => each !== id))
  const turned = (id: string) =>
    hidden.has(id) ? new Set([...hidden].filter((each) => each !== id)) : new Set([...hidden, id])
  return (
    <>
      <ul>
        {lanes.map(({ id, rows }, index) => {
          const { title } = titleOf(id, rows.length)
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  // The panel takes the keys with it when it opens.
                  // oxlint-disable-next-line jsx-a11y/no-autofocus
                  autoFocus={index === 0}
                  checked={!hidden.has(id)}
                  onChange={() => hide(turned(id))}
                />
                <span>{title}</span>
                <span className="lane-count muted">{rows.length}</span>
              </label>
              <button type="button" aria-label={words.onlyLane(title)} onClick={() => hide(others(id))}>
                {words.only}
              </button>
            </li>
          )
        })}
      </ul>
      <p className="lane-foot">
        <button type="button" disabled={hidden.size === 0} onClick={() => hide(new Set())}>
          {words.allLanes}
        </button>
      </p>
    </>
  )
}
