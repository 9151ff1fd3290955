import { deadlineWords } from '../../charts/gauge-words.ts'
import { displayText } from '../../derive/display-text.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import { termWords } from '../../messages/terms.ts'
import { toTarget } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { Term } from '../shared/term.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useLinks } from '../shared/use-links.ts'
import type { OpenTarget } from './use-target.ts'

/** The words of the target as a title, where they stand, their deadline and kind, and the ways to its neighbours. */
export function TargetHead({ open }: { readonly open: OpenTarget }) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const to = useLinks()
  const { row, judgement } = open
  const { text, chip } = deadlineWords(row, targets)
  const basis = row.deadline?.basis ?? 'none'
  const meanings = useWords(termWords)
  return (
    <header className="target-head">
      <p className="target-trail muted">
        <span>
          <a href={to({ page: 'targets', params: { row: row.targetId } })}>{words.targets}</a> ／{' '}
          {row.documentName}
          {row.section !== null && ` ／ ${row.section}`}
        </span>
        <Neighbours open={open} />
      </p>
      <div className="target-title">
        <h1 className="serif">
          <TitleText text={quoted(displayText(row.quote))} />
        </h1>
        <p className="target-facts muted">
          <span className="target-due">
            {text}
            <Term className={`target-chip target-chip-${basis}`} meaning={meanings[basis]}>
              {chip}
            </Term>
          </span>
          <Term meaning={meanings[row.kind]}>{words.kinds[judgement.route.kind]}</Term>
          <span>{row.bodies === null ? words.noBody : words.bodies(row.bodies.join('、'))}</span>
        </p>
      </div>
    </header>
  )
}

/** In quotation marks, unless it holds some of its own. */
const quoted = (text: string) => (/[“”]/.test(text) ? text : `“${text}”`)

function Neighbours({ open: { siblings, at } }: { readonly open: OpenTarget }) {
  const words = useWords(progressWords)
  const to = useLinks()
  const way = (index: number, name: string) => {
    const row = siblings[index]
    return row === undefined ? (
      <span>{name}</span>
    ) : (
      <a href={to(toTarget(row))} title={displayText(row.quote)}>
        {name}
      </a>
    )
  }
  return (
    <span className="target-neighbours no-print">
      <span>{words.place(at + 1, siblings.length)}</span>
      {way(at - 1, `‹ ${words.before}`)}
      {way(at + 1, `${words.next} ›`)}
    </span>
  )
}
