import { useMemo, useState } from 'react'
import type { Side } from '../../derive/comparison.ts'
import { comparedTerms, type ComparedTerm } from '../../derive/term-places.ts'
import { displayText } from '../../derive/display-text.ts'
import { compareWords } from '../../messages/compare.ts'
import { useWords } from '../shared/services.tsx'
import { useCoverage } from './use-coverage.ts'
import { fileOf, isMissing, useOpened } from './use-opened.ts'
import { useWorded } from './use-worded.ts'

/** Documents of a side whose terms are read. */
const MOST = 12
/** Terms of a group shown at first. */
const FEW = 14

/** The terms only one side prints, and those both print, with how often; each figure opens its sentences. */
export function ComparedTerms({ a, b }: { readonly a: Side; readonly b: Side }) {
  const words = useWords(compareWords)
  const ids = useMemo(
    () => [a, b].map(({ documents }) => documents.slice(0, MOST).map(({ id }) => id)),
    [a, b],
  )
  const opened = useOpened(ids.flat())
  const files = ids.map((side) => side.flatMap((id) => fileOf(opened[id]) ?? []))
  const worded = useWorded(files.flat())
  const own = (at: number) => worded?.filter(({ id }) => ids[at]!.includes(id)) ?? []
  const terms = comparedTerms(own(0), own(1))
  const missing = ids.flat().filter((id) => isMissing(opened[id])).length
  const reading =
    worded === null || ids.flat().some((id) => fileOf(opened[id]) === null && !isMissing(opened[id]))
  const groups = {
    a: terms.filter(({ counts }) => counts[1] === 0),
    both: terms.filter(({ counts }) => counts[0] > 0 && counts[1] > 0),
    b: terms.filter(({ counts }) => counts[0] === 0),
  }
  if (reading) return <output className="muted">{words.termsReading}</output>
  const [empty, other] = a.row.state === 'has-documents' ? [b, a] : [a, b]
  if (empty.row.state !== 'has-documents') {
    return (
      <div className="compared-terms">
        <p>{words.termsEmpty(empty.name, words.empty[empty.row.state])}</p>
        {other.row.state === 'has-documents' && (
          <TermGroup title={words.termsOf(other.name, terms.length)} terms={terms} sides={[a, b]} />
        )}
        <p className="muted">{words.termsNote}</p>
      </div>
    )
  }
  return (
    <div className="compared-terms">
      <TermGroup title={words.termGroups.both(groups.both.length)} terms={groups.both} sides={[a, b]} />
      <TermGroup title={words.termGroups.a(a.name, groups.a.length)} terms={groups.a} sides={[a, b]} />
      <TermGroup title={words.termGroups.b(b.name, groups.b.length)} terms={groups.b} sides={[a, b]} />
      {missing > 0 && <p role="alert">{words.termsMissing(missing)}</p>}
      {[a, b].some(({ documents }) => documents.length > MOST) && (
        <p className="muted">{words.termsMost(MOST)}</p>
      )}
      <p className="muted">{words.termsNote}</p>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly terms: readonly ComparedTerm[]
  readonly sides: readonly [Side, Side]
}

function TermGroup({ title, terms, sides }: GroupProps) {
  const words = useWords(compareWords)
  const [all, setAll] = useState(false)
  const shown = all ? terms : terms.slice(0, FEW)
  return (
    <section className="term-group">
      <h2>{title}</h2>
      <ul>
        {shown.map(({ term, counts }) => (
          <li key={term}>
            <span>{displayText(term)}</span>{' '}
            {sides.map((side, at) =>
              counts[at] === 0 ? null : (
                <TermCount key={side.code} term={term} side={side} at={at} count={counts[at]!} />
              ),
            )}
          </li>
        ))}
      </ul>
      {terms.length === 0 && <p className="muted">{words.noTerms}</p>}
      {shown.length < terms.length && (
        <button type="button" className="list-more" onClick={() => setAll(true)}>
          {words.moreTerms(terms.length - shown.length)}
        </button>
      )}
    </section>
  )
}

interface CountProps {
  readonly term: string
  readonly side: Side
  /** 0 for the first side. */
  readonly at: number
  readonly count: number
}

function TermCount({ term, side, at, count }: CountProps) {
  const words = useWords(compareWords)
  const { chosenTerm, openTerm } = useCoverage()
  const open = chosenTerm?.term === term && chosenTerm.of === side.code
  return (
    <button
      type="button"
      className="term-count"
      aria-pressed={open}
      aria-label={words.termOf(term, side.name, count)}
      onClick={() => openTerm({ term, of: side.code })}
    >
      <span className="muted">{at === 0 ? words.sides.a : words.sides.b}</span>
      {count}
    </button>
  )
}
