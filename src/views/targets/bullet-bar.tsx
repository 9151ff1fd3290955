import { acceptedShare } from '../../charts/gauge-forms.ts'
import { standing } from '../../charts/gauges.ts'
import { figureLabel, figureText } from '../../charts/target-figure.ts'
import { hatchPath } from '../../charts/hatch.ts'
import { progressShare } from '../../derive/progress/progress-share.ts'
import { readingUnit } from '../../derive/progress/reading-unit.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'
import './bullet-bar.css'

/** Geometry of the bar in its own units: target at 100 of 120, band 7 high with its top at 3. */
const BAND = { x: 0.5, y: 3.5, width: 99, height: 6 } as const
const TARGET = 100

/**
 * Progress in a row of the register: the gauge lying down. Hatched up to the target tick without a reading; with one filled up to
 * it, with an amber tick where the pace was on its day.
 *
 * Absolute targets are a ring and 全或无, ranks say that a person judges them.
 */
export function BulletBar({ row }: { readonly row: TargetRow }) {
  const words = useWords(targetWords)
  if (row.kind === 'rank') return <span className="muted">{words.notJudged}</span>
  if (row.kind === 'absolute') return <AllOrNothing row={row} />
  const accepted = acceptedShare(row)
  const progress = progressShare(row)
  return (
    <>
      <span className="visually-hidden">{progress === null ? words.noProgress : standing(row, words)}</span>
      <svg className="bullet" viewBox="0 0 120 12" aria-hidden="true">
        {progress === null ? (
          <>
            <path d={hatchPath(BAND, 1)} className="bullet-hatch" />
            <rect {...BAND} className="bullet-band" />
          </>
        ) : (
          <>
            <rect x="0" y="3" width={TARGET} height="7" className="bullet-room" />
            <rect x="0" y="3" width={TARGET * progress.reading} height="7" className="bullet-reading" />
          </>
        )}
        <path d={`M${TARGET} 6.5H120`} className="bullet-headroom" />
        {accepted !== null && (
          <path
            d={`M${accepted[0] * TARGET} 1H${Math.min(119, accepted[1] * TARGET)}`}
            className="bullet-accepted"
          />
        )}
        {progress !== null && progress.pace !== null && (
          <path d={`M${Math.max(1, TARGET * progress.pace)} 1V12`} className="bullet-pace" />
        )}
        <path d={`M${TARGET} .5V12`} className="bullet-target" />
      </svg>
      {row.latest !== null && (
        <span className="bullet-figure" aria-hidden="true">
          {figureLabel({ prefix: '', figure: figureText(row.latest.value), unit: readingUnit(row) })}
          {`（${row.latest.date}）`}
        </span>
      )}
    </>
  )
}

/** A ring, full once the target is met, and the latest reading; without one 全或无. */
function AllOrNothing({ row }: { readonly row: TargetRow }) {
  const words = useWords(targetWords)
  const { latest, judgement, unit } = row
  const met = judgement !== null && judgement.metOn !== null && !judgement.fallen
  return (
    <span className={latest === null ? 'all-or-nothing muted' : 'all-or-nothing'}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5.2" className={met ? 'bullet-ring bullet-met' : 'bullet-ring'} />
      </svg>
      {latest === null
        ? words.allOrNothing
        : figureLabel({ prefix: '', figure: figureText(latest.value), unit: unit ?? '' })}
    </span>
  )
}
