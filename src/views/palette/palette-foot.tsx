import { paletteWords } from '../../messages/palette.ts'
import { useWords } from '../shared/services.tsx'
import type { FoundState } from './use-found.ts'

/** How it stands: what was looked through and what not yet, nothing found, or what to do before anything is typed. */
export function PaletteFoot(props: {
  readonly typed: string
  readonly count: number
  readonly state: FoundState
}) {
  const { typed, count, state } = props
  const words = useWords(paletteWords)
  const { looked } = state
  const blank = typed.trim() === ''
  const settled = state.typed === typed && state.state !== 'looking'
  return (
    <div className="palette-foot muted">
      {!blank && settled && count === 0 && <p className="palette-nothing">{words.nothing(typed.trim())}</p>}
      <p>
        {blank ? words.empty : <Progress typed={typed} state={state} />}
        {looked !== null && looked.unread > 0 && !blank && <strong> {words.unread(looked.unread)}</strong>}
      </p>
      <p className="palette-keys">
        <span>{words.scope}</span>
        <span>{words.keys}</span>
      </p>
      <output className="visually-hidden">{!blank && settled ? words.found(count) : ''}</output>
    </div>
  )
}

function Progress({ typed, state }: { readonly typed: string; readonly state: FoundState }) {
  const words = useWords(paletteWords)
  if (state.typed !== typed || state.looked === null) {
    return state.state === 'failed' && state.typed === typed ? words.notStarted : words.waiting
  }
  if (state.state === 'failed') return words.notStarted
  if (state.state === 'enough') return words.enough(state.looked)
  return state.state === 'done' ? words.done(state.looked.of) : words.looking(state.looked)
}
