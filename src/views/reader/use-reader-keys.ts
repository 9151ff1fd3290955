import type { WalkPlace } from '../../derive/reader-place.ts'
import type { Span } from '../../model/span.ts'
import { usePresenting } from '../shared/presenting.ts'
import { useKeys } from '../shared/use-keys.ts'
import type { NoteDesk } from './use-note-desk.ts'
import type { ReaderActions } from './use-reader-actions.ts'
import type { Sentences } from './use-sentences.ts'

interface KeyGrounds {
  readonly actions: ReaderActions
  readonly desk: NoteDesk
  readonly sentences: Sentences
  readonly walk: WalkPlace | null
  /** What N, H, C and L are about: the words selected now, else the sentence in focus; null when there is neither. */
  readonly words: () => Span | null
  readonly onQuote: (span: Span) => void
  readonly onLink: (span: Span) => void
  /** Takes the selection away. */
  readonly clear: () => void
}

/** What the keys of the reader page do. */
export function useReaderKeys(grounds: KeyGrounds): void {
  const { actions, desk, sentences, walk, words, onQuote, onLink, clear } = grounds
  const presenting = usePresenting().slide !== null // Esc then leaves the presentation
  const on = (make: (span: Span) => void) => () => {
    const span = words()
    return span === null ? false : make(span)
  }
  const last = walk === null ? -1 : walk.walk.steps.length - 1
  useKeys('reader', {
    'next-mark': () => actions.move(1),
    'mark-before-it': () => actions.move(-1),
    overlap: actions.enter,
    'next-sentence': () => sentences.step(1),
    'sentence-before': () => sentences.step(-1),
    stretch: () => sentences.stretch(1),
    shrink: () => sentences.stretch(-1),
    highlight: on((span) => (desk.highlight(span), clear())),
    quote: on(onQuote),
    link: on(onLink),
    'next-step': walk === null || walk.at >= last ? undefined : () => actions.goToStep(walk.at + 1),
    'step-before': walk === null || walk.at === 0 ? undefined : () => actions.goToStep(walk.at - 1),
    'let-go': presenting ? undefined : on(actions.leave),
  })
  // Before the frame, which notes the whole page where there are no words.
  useKeys('everywhere', { note: on((span) => (desk.begin(span), clear())) }, 'first')
}
