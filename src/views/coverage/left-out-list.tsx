import type { CellName } from '../../derive/coverage-cell.ts'
import type { GridRow } from '../../derive/coverage-grid.ts'
import { displayText } from '../../derive/display-text.ts'
import { leftOut, type LeftOut } from '../../derive/left-out.ts'
import { wordsMark } from '../../derive/quoted-words.ts'
import { wordsAround } from '../../derive/words-around.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { textOf } from '../../model/span.ts'
import { toWords } from '../../state/destinations.ts'
import { useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useLinks } from '../shared/use-links.ts'
import { Quote } from './quote.tsx'
import { useCoverage } from './use-coverage.ts'
import { fileOf, useOpened } from './use-opened.ts'

/** Documents of a place that are opened to look for what is not counted. */
const MOST = 12
/** Entries shown without being asked for. */
const FEW = 2

/** What a cell does not count although it looks as if it belonged there, each with the reason. */
export function LeftOutList({ cell, row }: { readonly cell: CellName; readonly row: GridRow }) {
  const words = useWords(coveragePageWords)
  const { setting } = useCoverage()
  const ids = row.documents.slice(0, MOST)
  const opened = useOpened(ids)
  const entries = ids.flatMap((id) => {
    const doc = fileOf(opened[id])
    return doc === null ? [] : leftOut(doc, cell.subject, setting).map((out) => ({ out, doc }))
  })
  const unread = row.documents.length - ids.length
  if (entries.length === 0 && unread === 0) return null
  return (
    <details className="left-out" open={entries.length <= FEW}>
      <summary>{words.leftOut(entries.length)}</summary>
      <ul>
        {entries.map(({ out, doc }) => (
          <LeftOutEntry key={`${out.documentId} ${out.span.start}`} out={out} doc={doc} />
        ))}
      </ul>
      {unread > 0 && <p className="muted">{words.leftOutMore(unread)}</p>}
    </details>
  )
}

function LeftOutEntry({ out, doc }: { readonly out: LeftOut; readonly doc: CompiledDocument }) {
  const words = useWords(coveragePageWords)
  const to = useLinks()
  const { before, words: own, after } = wordsAround(doc.text, out.span)
  return (
    <li className="measure-entry">
      <h3>
        <i className="block block-none" aria-hidden="true" />
        <a href={to(toWords(doc.id, out.span, wordsMark(textOf(doc.text, out.span))))}>
          <TitleText text={displayText(out.title === '' ? own : out.title)} />
        </a>
      </h3>
      <p className="muted">{words.reasons[out.reason]}</p>
      <Quote
        pieces={[
          { text: displayText(before), mark: null },
          { text: displayText(own), mark: 'term' },
          { text: displayText(after), mark: null },
        ]}
      />
    </li>
  )
}
