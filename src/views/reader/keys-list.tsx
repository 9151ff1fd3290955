import { readingWords } from '../../messages/reading.ts'
import { useWords } from '../shared/services.tsx'
import { Popup } from './popup.tsx'
import './keys-list.css'

interface KeysProps {
  readonly open: boolean
  readonly onToggle: () => void
}

const KEYS = [
  'walk',
  'overlap',
  'sentence',
  'stretch',
  'characters',
  'note',
  'quote',
  'find',
  'leave',
] as const

/** The keys of the page, behind a button in the footer and the key ?. */
export function KeysList({ open, onToggle }: KeysProps) {
  const words = useWords(readingWords)
  return (
    <span className="keys no-print">
      <button type="button" aria-expanded={open} aria-keyshortcuts="?" onClick={onToggle}>
        {words.keysTitle} <kbd>?</kbd>
      </button>
      {open && (
        <Popup label={words.keysTitle} className="keys-list" onClose={onToggle}>
          <dl>
            {KEYS.map((name) => (
              <div key={name}>
                <dt>{words.keys[name].keys}</dt>
                <dd>{words.keys[name].does}</dd>
              </div>
            ))}
          </dl>
        </Popup>
      )}
    </span>
  )
}
