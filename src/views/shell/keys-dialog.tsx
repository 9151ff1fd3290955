import { useEffect, useRef, useState } from 'react'
import { keyWords } from '../../messages/keys.ts'
import { keyName, keyRefusal, type KeyRefusal } from '../../model/key-choices.ts'
import { entryOf, KEY_ACTIONS, KEY_SCOPES, type KeyActionId, type KeyScope } from '../../model/key-table.ts'
import { hasCommandKey, keyLabel } from '../shared/key-label.ts'
import { usePreferences, useWords } from '../shared/services.tsx'
import '../shared/sheet.css'
import './keys-dialog.css'

/** What the list last did or refused, said under it. */
type Said = { readonly text: string; readonly bad: boolean }

/** All keys by the place where they work, from the table that the handlers ask; those that may be are changed here. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(keyWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const single = usePreferences((state) => state.keys.single)
  const switchSingle = usePreferences((state) => state.useSingleKeys)
  const reset = usePreferences((state) => state.resetKey)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="sheet keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h2 id="keys-title">{words.all}</h2>
        <p className="muted">{words.lead}</p>
        <button type="button" className="keys-way" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <div className="keys-columns">
        {KEY_SCOPES.map((scope) => (
          <ScopeKeys key={scope} scope={scope} onSay={setSaid} />
        ))}
      </div>
      <div className="keys-foot">
        <label>
          <input
            type="checkbox"
            checked={single}
            onChange={(domEvent) => switchSingle(domEvent.currentTarget.checked)}
          />{' '}
          {words.single}
        </label>
        <button type="button" className="keys-way" onClick={() => (reset(null), setSaid(null))}>
          {words.usualAll}
        </button>
      </div>
      <output className={said?.bad === true ? 'keys-said keys-refused' : 'keys-said'}>{said?.text}</output>
    </dialog>
  )
}

function ScopeKeys({
  scope,
  onSay,
}: {
  readonly scope: KeyScope
  readonly onSay: (said: Said | null) => void
}) {
  const words = useWords(keyWords)
  return (
    <section aria-labelledby={`keys-${scope}`}>
      <h3 id={`keys-${scope}`}>{words.scopes[scope]}</h3>
      <dl>
        {KEY_ACTIONS.filter((id) => entryOf(id).scope === scope).map((id) => (
          <div key={id}>
            <dt>{words.actions[id]}</dt>
            <dd>
              <ActionKeys id={id} onSay={onSay} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface ActionProps {
  readonly id: KeyActionId
  readonly onSay: (said: Said | null) => void
}

/** The keys of one action: the one that may be changed as a button, then the fixed ones. */
function ActionKeys({ id, onSay }: ActionProps) {
  const words = useWords(keyWords)
  const changed = usePreferences((state) => state.keys.own[id] !== undefined)
  const reset = usePreferences((state) => state.resetKey)
  const { own, fixed } = entryOf(id)
  const label = (name: string) => keyLabel(name, hasCommandKey())
  return (
    <>
      {own !== null && <OwnKey id={id} onSay={onSay} />}
      {changed && (
        <button
          type="button"
          className="keys-way"
          aria-label={words.usualOf(words.actions[id])}
          onClick={() => (reset(id), onSay(null))}
        >
          {words.usual}
        </button>
      )}
      {fixed.map((name) => (
        <kbd key={name}>{label(name)}</kbd>
      ))}
    </>
  )
}

/** A key that may be changed: pressed, it waits for the new one. */
function OwnKey({ id, onSay }: ActionProps) {
  const words = useWords(keyWords)
  const choices = usePreferences((state) => state.keys)
  const give = usePreferences((state) => state.giveKey)
  const [waiting, setWaiting] = useState(false)
  const kept = choices.own[id]
  const now = kept === undefined ? entryOf(id).own : kept
  const label = (name: string | null) => (name === null ? words.none : keyLabel(name, hasCommandKey()))
  const take = (name: string | null) => {
    const refusal = name === null ? null : keyRefusal(choices, id, name)
    if (refusal !== null) return onSay({ text: reasonOf(refusal, label(name)), bad: true })
    give(id, name)
    setWaiting(false)
    return onSay({ text: words.changed(words.actions[id], label(name)), bad: false })
  }
  const reasonOf = (refusal: KeyRefusal, key: string) =>
    refusal.kind === 'taken' ? words.taken(key, words.actions[refusal.by]) : words.notSingle(key)
  const onKeyDown = (domEvent: React.KeyboardEvent) => {
    if (!waiting || domEvent.key === 'Tab') return
    const name = keyName(domEvent)
    if (name === null || domEvent.nativeEvent.isComposing) return
    domEvent.preventDefault()
    domEvent.stopPropagation()
    if (name === 'escape') setWaiting(false)
    else take(name === 'backspace' ? null : name)
  }
  return (
    <button
      type="button"
      className={waiting ? 'keys-own keys-waiting' : 'keys-own'}
      aria-label={waiting ? `${words.press} ${words.pressHint}` : words.change(words.actions[id], label(now))}
      title={waiting ? words.pressHint : undefined}
      onClick={() => {
        setWaiting(!waiting)
        onSay(waiting ? null : { text: `${words.press} ${words.pressHint}`, bad: false })
      }}
      onBlur={() => setWaiting(false)}
      onKeyDown={onKeyDown}
    >
      {waiting ? words.press : label(now)}
    </button>
  )
}
