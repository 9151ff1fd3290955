import { useState } from 'react'
import { reviewGrid, type Cycle, type ReviewCell } from '../../derive/progress/review-grid.ts'
import { progressWords } from '../../messages/progress.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { useAddress, useAddressState, useAsOf, useWords } from '../shared/services.tsx'
import { StatusMark } from '../shared/status-mark.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { ReviewDialog } from './review-dialog.tsx'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

const CYCLES: readonly Cycle[] = ['month', 'quarter', 'year']

interface ReviewsProps {
  readonly open: OpenTarget
  readonly recording: Recording
}

/** The reviews of a target by month, quarter or year: a cell for every period, which opens its review or a new one. */
export function Reviews({ open, recording }: ReviewsProps) {
  const words = useWords(progressWords)
  const asOf = useAsOf()
  const cycle = useCycle()
  const [picked, setPicked] = useState<ReviewCell | null>(null)
  const { progress, judgement, doc } = open
  const { publishedOn } = doc.metadata
  const years = reviewGrid(cycle.cycle, {
    publishedOn,
    end: judgement.route.end,
    asOf,
    reviews: progress.reviews,
  })
  return (
    <section className="target-reviews" aria-labelledby="target-reviews">
      <header>
        <h2 id="target-reviews" tabIndex={-1} data-home="review">
          {words.reviews}
        </h2>
        <ViewSwitch
          legend={words.cycleLegend}
          choices={CYCLES}
          names={words.cycles}
          chosen={cycle.cycle}
          onChoose={cycle.choose}
        />
      </header>
      <div className="target-scroll">
        <table className={`review-grid review-${cycle.cycle}`}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.cycles.year}</span>
              </th>
              {years[0]?.cells.map((_, index) => (
                <th key={headOf(cycle.cycle, index, words)} scope="col">
                  {headOf(cycle.cycle, index, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, cells }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {cells.map((cell, index) => (
                  <td key={cell?.period ?? `before ${String(index)}`}>
                    {cell !== null && <Cell cell={cell} onPick={() => setPicked(cell)} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">
        {words.reviewKey}
        {publishedOn !== null && ` ${words.published(words.date(publishedOn.slice(0, 7)))}`}
        {judgement.route.kind === 'judged' && ` ${words.rankNote}`}
      </p>
      {picked !== null && (
        <ReviewDialog
          targetId={open.row.targetId}
          cell={picked}
          cycle={cycle.cycle}
          recording={recording}
          onClose={() => setPicked(null)}
        />
      )}
    </section>
  )
}

/** The cycle shown: quarters unless the address says otherwise. */
function useCycle() {
  const wanted = useAddress().params['cycle']
  const adjust = useAddressState((state) => state.adjust)
  const cycle = CYCLES.find((each) => each === wanted) ?? 'quarter'
  return { cycle, choose: (next: Cycle) => adjust({ cycle: next === 'quarter' ? null : next }) }
}

function headOf(cycle: Cycle, index: number, words: WordsOf<typeof progressWords>): string {
  if (cycle === 'year') return words.wholeYear
  return cycle === 'quarter' ? words.quarterNames(index + 1) : words.monthNames(index + 1)
}

/** A verdict is marked as the status it comes nearest to; its word stands beside it where there is room. */
const MARKS = {
  met: 'achieved',
  'on-track': 'on-track',
  behind: 'behind',
  'not-met': 'due',
  'cannot-judge': 'unjudged',
} as const

function Cell({ cell, onPick }: { readonly cell: ReviewCell; readonly onPick: () => void }) {
  const words = useWords(progressWords)
  const { period, state, review } = cell
  const said =
    review === null ? words.cell[state === 'reviewed' ? 'open' : state] : words.verdicts[review.verdict]
  return (
    <button
      type="button"
      className={`review-cell review-${state}${state === 'missed' ? ' hatch' : ''}`}
      aria-label={words.reviewCell(words.period(period), said)}
      title={review?.remark ?? ''}
      data-record={review?.id}
      onClick={onPick}
    >
      {review !== null && (
        <>
          <StatusMark status={MARKS[review.verdict]} />
          <span className="review-word"> {words.verdicts[review.verdict]}</span>
        </>
      )}
    </button>
  )
}
