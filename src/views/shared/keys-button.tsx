import { keyWords } from '../../messages/keys.ts'
import { useOwnKey } from './key-label.ts'
import { useShowKeys } from './keys-door.ts'
import { useWords } from './services.tsx'
import './keys-button.css'

/** The button that shows all keys, for whoever does not know the key for it or has single keys switched off. */
export function KeysButton() {
  const words = useWords(keyWords)
  const show = useShowKeys()
  const key = useOwnKey('keys')
  return (
    <span className="keys no-print">
      <button type="button" aria-haspopup="dialog" aria-keyshortcuts={key.aria} onClick={show}>
        {words.title} {key.label !== undefined && <kbd>{key.label}</kbd>}
      </button>
    </span>
  )
}
