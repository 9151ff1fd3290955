import { charactersOf } from '../../derive/compare-figures.ts'
import { unlike, type Side } from '../../derive/comparison.ts'
import { figureText } from '../../charts/target-figure.ts'
import { compareWords } from '../../messages/compare.ts'
import { useWords } from '../shared/services.tsx'

/** How large the two sides are, and in what their figures cannot be set against each other. */
export function ScopeNote({ a, b }: { readonly a: Side; readonly b: Side }) {
  const words = useWords(compareWords)
  const found = unlike(a, b)
  return (
    <div className="scope-note">
      <p className="muted">
        {[a, b].map((side) => (
          <span key={side.code}>
            <b>{side.name}</b>{' '}
            {side.row.state === 'has-documents'
              ? words.size(side.documents.length, figureText(charactersOf(side)))
              : words.empty[side.row.state]}
          </span>
        ))}
      </p>
      {found.length > 0 && (
        <p role="note">
          <b>{words.unlikeTitle}</b>
          {words.unlikeSaid(found.map((each) => words.unlike[each]))}
        </p>
      )}
    </div>
  )
}
