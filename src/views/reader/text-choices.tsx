import { TEXT_VIEWS, type TextView } from '../../derive/reader-lines.ts'
import { readingWords } from '../../messages/reading.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import { TEXT_SIZES } from '../../state/preferences-store.ts'
import { useAddressState, usePreferences, useWords } from '../shared/services.tsx'
import { hasOriginal, type TextLines } from './use-text-lines.ts'
import './text-choices.css'

interface ChoicesProps {
  readonly doc: OpenedFile
  readonly text: TextLines
}

/** How the text is shown, clean, original or simplified, and how large. */
export function TextChoices({ doc, text }: ChoicesProps) {
  const words = useWords(readingWords)
  return (
    <>
      <ViewChoice doc={doc} text={text} />
      <SizeChoice />
      <output className="visually-hidden">
        {text.simplified === 'loading' && words.simplifying}
        {text.simplified === 'failed' && words.notSimplified}
      </output>
    </>
  )
}

function ViewChoice({ doc, text: { view, simplified } }: ChoicesProps) {
  const words = useWords(readingWords)
  const adjust = useAddressState((state) => state.adjust)
  const wanted = simplified === 'loading' ? 'simplified' : view
  const choose = (next: TextView) => adjust({ view: next })
  return (
    <ul className="text-choice" aria-label={words.viewsLabel}>
      {TEXT_VIEWS.map((one) => {
        const missing = one === 'original' && !hasOriginal(doc)
        return (
          <li key={one}>
            <button
              type="button"
              aria-current={one === wanted}
              disabled={missing}
              title={missing ? words.noOriginal : words.viewHints[one]}
              onClick={() => choose(one)}
            >
              {words.views[one]}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function SizeChoice() {
  const words = useWords(readingWords)
  const size = usePreferences((state) => state.textSize)
  const setText = usePreferences((state) => state.setText)
  return (
    <ul className="text-choice text-sizes" aria-label={words.sizesLabel}>
      {TEXT_SIZES.map((one) => (
        <li key={one}>
          <button
            type="button"
            aria-current={one === size}
            aria-label={words.sizeNames[one]}
            onClick={() => setText(one)}
          >
            {words.sizes[one]}
          </button>
        </li>
      ))}
    </ul>
  )
}
