import type { WalkPlace } from '../../derive/reader-place.ts'
import { displayText } from '../../derive/display-text.ts'
import { readerWords } from '../../messages/reader.ts'
import type { BrandId, CentreId, Measure } from '../../model/dataset.ts'
import { evidenceFor, wordsInside } from '../../derive/measure-walk.ts'
import { aboutKey } from '../../state/notes-about.ts'
import { NoteDoor } from '../shared/note-door.tsx'
import { useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useNoteCounts } from '../shared/use-about.ts'
import { KeysHint } from './keys-hint.tsx'
import './walk-bar.css'

interface WalkBarProps {
  readonly place: WalkPlace
  /** The measure of this step; null when the document has no such measure. */
  readonly measure: Measure | null
  readonly onGo: (n: number) => void
  readonly onLeave: () => void
}

/** The line above a walk through the measures behind a coverage cell: what is walked, where one is, and why it counts. */
export function WalkBar({ place: { walk, at }, measure, onGo, onLeave }: WalkBarProps) {
  const words = useWords(readerWords)
  const count = walk.steps.length
  const subject = walk.subject === '*' ? words.walkAll : words.subjects[walk.subject as BrandId | CentreId]
  const cell = { district: walk.district, subject: walk.subject }
  const noteKey = aboutKey({ type: 'cell', ...cell })
  return (
    <section className="walk-bar no-print" aria-label={words.walkTitle(walk.district, subject, count)}>
      <b>{words.walkTitle(walk.district, subject, count)}</b>
      <span className="walk-steps">
        <button type="button" disabled={at === 0} aria-label={words.walkBefore} onClick={() => onGo(at - 1)}>
          ‹
        </button>
        <span aria-live="polite">{words.walkStep(at + 1, count)}</span>
        <button
          type="button"
          disabled={at === count - 1}
          aria-label={words.walkAfter}
          onClick={() => onGo(at + 1)}
        >
          ›
        </button>
      </span>
      {measure !== null && (
        <span className="walk-measure">
          <span className="muted">{words.measureRoles[measure.role]}</span>
          <span className="walk-title">
            <TitleText text={displayText(measure.title)} />
          </span>
          <WalkBasis measure={measure} subject={walk.subject} />
        </span>
      )}
      <KeysHint className="muted walk-keys" first="step-before" second="next-step" say={words.walkKeys} />
      <NoteDoor
        about={{ type: 'cell', ...cell }}
        noteKey={noteKey}
        count={useNoteCounts().get(noteKey) ?? 0}
        name={words.walkTitle(walk.district, subject, count)}
      />
      <button type="button" className="walk-leave" onClick={onLeave}>
        {words.walkLeave}
      </button>
    </section>
  )
}

function WalkBasis({ measure, subject }: { readonly measure: Measure; readonly subject: string }) {
  const words = useWords(readerWords)
  const found = evidenceFor(measure, subject)
  const terms = new Set(wordsInside(measure, subject).map(({ start }) => start)).size
  const [first] = found
  if (first === undefined) return null
  const basis = subject !== '*' && 'basis' in first ? `${words.evidence[first.basis]} · ` : ''
  return (
    <span className="muted">
      {basis}
      {terms === 0 ? words.titleEvidence : words.terms(terms)}
    </span>
  )
}
