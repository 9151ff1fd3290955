import { comparedTargets, type HeldTarget } from '../../derive/compared-targets.ts'
import type { Side } from '../../derive/comparison.ts'
import { displayText } from '../../derive/display-text.ts'
import { rankWording } from '../../derive/rank-wording.ts'
import { figureLabel, targetFigure } from '../../charts/target-figure.ts'
import { compareWords } from '../../messages/compare.ts'
import { narrows } from '../../model/filter.ts'
import { toFact } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { useLinks } from '../shared/use-links.ts'

/** The targets of both sides by metric, figures beside each other with their wording; each opens its sentence. */
export function ComparedTargets({ a, b }: { readonly a: Side; readonly b: Side }) {
  const words = useWords(compareWords)
  const narrowed = narrows(useFilter().filter)
  const lines = comparedTargets(a.documents, b.documents)
  const count = ({ documents, row: { state } }: Side) =>
    state === 'has-documents'
      ? words.targetCount(documents.reduce((sum, { targets }) => sum + targets.length, 0))
      : words.empty[state]
  const none = ({ row: { state } }: Side) =>
    state === 'has-documents' ? words.noSuchTarget(narrowed) : words.empty[state]
  if (lines.length === 0) return <p className="muted">{words.noTargets(narrowed)}</p>
  return (
    <table className="compared-targets">
      <caption className="visually-hidden">{words.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{words.metric}</th>
          {[a, b].map((side) => (
            <th key={side.code} scope="col">
              {side.name} <span className="muted">{count(side)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ metric, sides }) => (
          <tr key={metric}>
            <th scope="row">{displayText(metric)}</th>
            {sides.map((held, at) => (
              <td key={[a, b][at]!.code}>
                {held.length === 0 ? (
                  <span className="muted">{none([a, b][at]!)}</span>
                ) : (
                  held.map((each) => <TargetLine key={each.target.id} held={each} metric={metric} />)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  readonly held: HeldTarget
  /** What the line is headed by; written beside a target whose own metric is worded otherwise. */
  readonly metric: string
}

function TargetLine({ held: { documentId, target }, metric }: LineProps) {
  const words = useWords(compareWords)
  const to = useLinks()
  const place = target.kind === 'rank' ? rankWording(target.quote) : null
  return (
    <a className="compared-target" href={to(toFact({ documentId, factId: target.id }))}>
      <b>{figureLabel(targetFigure({ ...target, place }, words.rank))}</b>
      <span className="serif">{displayText(target.quote)}</span>
      {target.metric !== metric && <span className="muted">{displayText(subjectIn(target.metric))}</span>}
    </a>
  )
}

/** 「线上线下政务服务（只跑一次）」 without the target's own words behind it. */
const subjectIn = (metric: string) => metric.replace(/（[^（）]*）$/u, '')
