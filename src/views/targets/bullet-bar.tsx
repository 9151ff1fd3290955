import { acceptedShare } from '../../charts/gauge-forms.ts'
import { hatchPath } from '../../charts/hatch.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'
import './bullet-bar.css'

/** Geometry of the bar in its own units: target at 100 of 120, band 7 high with its top at 3. */
const BAND = { x: 0.5, y: 3.5, width: 99, height: 6 } as const
const TARGET = 100

/**
 * Progress in a row of the register: the gauge lying down. Hatched up to the target tick without a reading.
 *
 * Absolute targets are a ring and 全或无, ranks say that a person judges them.
 */
export function BulletBar({ row }: { readonly row: TargetRow }) {
  const words = useWords(targetWords)
  if (row.kind === 'rank') return <span className="muted">{words.notJudged}</span>
  if (row.kind === 'absolute') {
    return (
      <span className="all-or-nothing muted">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="5.2" className="bullet-ring" />
        </svg>
        {words.allOrNothing}
      </span>
    )
  }
  const accepted = acceptedShare(row)
  return (
    <>
      <span className="visually-hidden">{words.noProgress}</span>
      <svg className="bullet" viewBox="0 0 120 12" aria-hidden="true">
        <path d={hatchPath(BAND, 1)} className="bullet-hatch" />
        <rect {...BAND} className="bullet-band" />
        <path d={`M${TARGET} 6.5H120`} className="bullet-headroom" />
        {accepted !== null && (
          <path
            d={`M${accepted[0] * TARGET} 1H${Math.min(119, accepted[1] * TARGET)}`}
            className="bullet-accepted"
          />
        )}
        <path d={`M${TARGET} .5V12`} className="bullet-target" />
      </svg>
    </>
  )
}
