import { figureText } from '../../charts/target-figure.ts'
import { isCounted } from '../../derive/progress/counted-reading.ts'
import { isFalling } from '../../derive/progress/judged-target.ts'
import { hasPace, readingStanding, type ReadingStanding } from '../../derive/progress/reading-standing.ts'
import { paceBeside } from '../../derive/progress/written-figures.ts'
import { paceOn } from '../../derive/progress/route.ts'
import type { TargetStatus } from '../../derive/target-status.ts'
import { progressWords } from '../../messages/progress.ts'
import { termWords } from '../../messages/terms.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { useAsOf, useWords } from '../shared/services.tsx'
import { StatusMark } from '../shared/status-mark.tsx'
import { Term } from '../shared/term.tsx'
import type { ReadingForm } from './use-reading-form.tsx'
import type { OpenTarget } from './use-target.ts'

interface ReadingsProps {
  readonly open: OpenTarget
  readonly form: ReadingForm
}

/** The readings with the pace of their days and how the target stood then, the latest first. */
export function Readings({ open, form }: ReadingsProps) {
  const words = useWords(progressWords)
  const asOf = useAsOf()
  const { progress } = open
  const later = progress.readings.filter(({ date }) => date > asOf).length
  return (
    <section className="target-readings" aria-labelledby="target-readings">
      <header>
        <h2 id="target-readings">{words.readings}</h2>
        <span className="status-chip">{words.personal}</span>
        <span className="target-ways no-print">
          <button type="button" className="door" data-home="reading" onClick={form.add}>
            {words.addReading}
          </button>
          <button type="button" className="door" onClick={form.paste}>
            {words.paste}
          </button>
        </span>
      </header>
      {progress.readings.length === 0 ? (
        <p className="muted">{words.noReadings}</p>
      ) : (
        <ReadingsTable open={open} form={form} />
      )}
      {later > 0 && <p className="muted">{words.later(later)}</p>}
    </section>
  )
}

function ReadingsTable({ open, form }: ReadingsProps) {
  const words = useWords(progressWords)
  const meanings = useWords(termWords)
  return (
    <div className="target-scroll">
      <table>
        <thead>
          <tr>
            {(['date', 'value', 'pace', 'status', 'source', 'note'] as const).map((column) => (
              <th key={column} scope="col" className={`reading-${column}`}>
                {column === 'pace' ? (
                  <Term meaning={meanings.pace}>{words.columns[column]}</Term>
                ) : (
                  words.columns[column]
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {open.progress.readings.toReversed().map((reading) => (
            <ReadingRow key={reading.id} open={open} reading={reading} onEdit={() => form.edit(reading)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly open: OpenTarget
  readonly reading: RecordOf<'reading'>
  readonly onEdit: () => void
}

/** One reading, judged by its own value and day: what the others say is said above. */
function ReadingRow({ open: { row, judgement }, reading, onEdit }: RowProps) {
  const words = useWords(progressWords)
  const stands = readingStanding(judgement, row, reading)
  const counted = stands !== 'later' && stands !== 'other-unit'
  const pace = hasPace(stands) ? paceOn(judgement.route, reading.date) : null
  const low = isFalling(judgement.route.kind) ? words.standsLow : null
  const said = low !== null && isLow(stands) ? low[stands] : words.stands[stands]
  const mark = MARKS[stands]
  return (
    <tr className={counted ? undefined : 'reading-uncounted'}>
      <th scope="row" className="reading-date">
        <button
          type="button"
          className="door"
          aria-label={words.editReading(reading.date)}
          data-record={reading.id}
          onClick={onEdit}
        >
          {reading.date}
        </button>
      </th>
      <td className="reading-value">
        <strong>{figureText(reading.value)}</strong>
        {!isCounted(reading, row, judgement.route.kind) && ` ${reading.unit}`}
      </td>
      <td className="reading-pace">{pace === null ? '' : paceBeside(judgement, reading.value)(pace)}</td>
      <td className="reading-status">
        {mark !== undefined && <StatusMark status={mark} />} {said}
      </td>
      <td className="reading-source">{reading.source}</td>
      <td className="reading-note">{reading.note}</td>
    </tr>
  )
}

const isLow = (stands: ReadingStanding): stands is 'at-pace' | 'below-pace' | 'short' =>
  stands === 'at-pace' || stands === 'below-pace' || stands === 'short'

/** The shapes of a status, where what a reading says by itself is one. */
const MARKS: Readonly<Partial<Record<ReadingStanding, TargetStatus>>> = {
  met: 'achieved',
  'at-pace': 'on-track',
  'below-pace': 'behind',
}
