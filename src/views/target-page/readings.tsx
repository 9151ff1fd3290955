import { figureText } from '../../charts/target-figure.ts'
import { judge } from '../../derive/progress/judge.ts'
import { figuresOf } from '../../derive/progress/reckoning.ts'
import { paceOn } from '../../derive/progress/route.ts'
import { progressWords } from '../../messages/progress.ts'
import { termWords } from '../../messages/terms.ts'
import { useAsOf, useWords } from '../shared/services.tsx'
import { StatusWords } from '../shared/status-words.tsx'
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
          <button type="button" className="door" onClick={form.add}>
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
  const { row, judgement, progress } = open
  const write = figuresOf(judgement)
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
          {progress.readings.toReversed().map((reading, n, { length }) => {
            // Of one day the reading made first stood alone then.
            const until = progress.readings.slice(0, length - n)
            const then = judge(row, { ...progress, readings: until }, reading.date)
            const pace = paceOn(judgement.route, reading.date)
            return (
              <tr key={reading.id}>
                <th scope="row" className="reading-date">
                  <button
                    type="button"
                    className="door"
                    aria-label={words.editReading(reading.date)}
                    onClick={() => form.edit(reading)}
                  >
                    {reading.date}
                  </button>
                </th>
                <td className="reading-value">
                  <strong>{figureText(reading.value)}</strong>
                </td>
                <td className="reading-pace">{pace === null ? '' : write(pace)}</td>
                <td className="reading-status">
                  <StatusWords row={{ status: then.ruled, judgement: null }} fallen={then.fallen} />
                </td>
                <td className="reading-source">{reading.source}</td>
                <td className="reading-note">{reading.note}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
