import {
  LANE_KINDS,
  LANE_ORDERS,
  type LaneKind,
  type LaneOrder,
  type TimelineLane,
} from '../../derive/timeline-lanes.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { panned, zoomed } from '../../charts/timeline/time-range.ts'
import { dayNumber, isoDay } from '../../model/edtf.ts'
import type { KeyActionId } from '../../model/key-table.ts'
import { TIMELINE_MODES, type TimelineMode } from '../../state/time-address.ts'
import { useWithKey } from '../shared/key-label.ts'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { useWords } from '../shared/services.tsx'
import type { RangeControl } from './use-time-range.ts'
import { LanePicker } from './lane-picker.tsx'
import type { LaneChoice } from './use-lane-choice.ts'
import type { LaneTitles } from './use-lanes.ts'
import './timeline-bar.css'

interface BarProps {
  readonly mode: TimelineMode
  readonly kind: LaneKind
  readonly order: LaneOrder
  readonly asOf: string
  readonly control: RangeControl
  readonly lanes: readonly TimelineLane[]
  readonly titleOf: LaneTitles
  readonly choice: LaneChoice
  readonly onChange: (params: Readonly<Record<string, string | null>>) => void
}

/** The switches of the timeline: lanes, their order, the view, and the range of time. */
export function TimelineBar(props: BarProps) {
  const { mode, kind, order, onChange } = props
  const words = useWords(timelinePageWords)
  const lanes = mode !== 'countdown'
  return (
    <div className="timeline-bar no-print">
      <ViewSwitch
        quiet
        legend={words.mode}
        choices={TIMELINE_MODES}
        names={words.modes}
        chosen={mode}
        onChoose={(next) => onChange({ mode: next === 'lanes' ? null : next })}
      />
      {lanes && (
        <ViewSwitch
          legend={words.lanes}
          choices={LANE_KINDS}
          names={words.kinds}
          chosen={kind}
          onChoose={(next) =>
            onChange({ lanes: next === 'document' ? null : next, folded: null, hide: null, only: null })
          }
        />
      )}
      {lanes && (
        <label className="timeline-order">
          {words.order}
          <select
            value={order}
            onChange={({ currentTarget: { value } }) => onChange({ order: value === 'own' ? null : value })}
          >
            {LANE_ORDERS.map((each) => (
              <option key={each} value={each}>
                {words.orders[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {lanes && <LanePicker lanes={props.lanes} titleOf={props.titleOf} choice={props.choice} />}
      {mode === 'lanes' && <RangeTools {...props} />}
    </div>
  )
}

function RangeTools({ asOf, control, choice }: BarProps) {
  const words = useWords(timelinePageWords)
  const { range, change, reset, isWhole } = control
  const step = (share: number) => () => change((now) => panned(now, share * (now.to - now.from)))
  const zoom = (factor: number) => () => change((now) => zoomed(now, factor))
  const toAsOf = () => change((now) => panned(now, dayNumber(asOf) - (now.from + now.to) / 2))
  const [from, to] = [isoDay(Math.round(range.from)), isoDay(Math.round(range.to) - 1)]
  const years = range.to - range.from > 700
  const withKey = useWithKey()
  const tool = (sign: string, hint: string, id: KeyActionId, act: () => void) => (
    <button type="button" title={withKey(hint, id)} aria-label={hint} onClick={act}>
      {sign}
    </button>
  )
  return (
    <div className="timeline-tools" title={words.hands}>
      <button type="button" onClick={choice.foldAll}>
        {choice.allFolded ? words.unfoldAll : words.foldAll}
      </button>
      <output>{words.range(years ? from.slice(0, 4) : from, years ? to.slice(0, 4) : to)}</output>
      {tool('‹', words.earlier, 'earlier', step(-0.25))}
      {tool('›', words.later, 'later', step(0.25))}
      {tool('−', words.wider, 'wider', zoom(1.5))}
      {tool('+', words.closer, 'closer', zoom(1 / 1.5))}
      {tool(words.toAsOf, words.toAsOfHint, 'to-as-of', toAsOf)}
      <button type="button" title={withKey(words.wholeHint, 'whole')} disabled={isWhole} onClick={reset}>
        {words.whole}
      </button>
    </div>
  )
}
