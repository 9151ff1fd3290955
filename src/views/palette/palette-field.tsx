import { useState } from 'react'
import { paletteWords } from '../../messages/palette.ts'
import { useWords } from '../shared/services.tsx'

/** The listbox that belongs to the field. */
export const PALETTE_LIST = 'palette-list'

type Move = 'ArrowDown' | 'ArrowUp' | 'PageDown' | 'PageUp'
const MOVES: readonly string[] = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'] satisfies Move[]

/** The field of the palette. While a character is being composed its keys belong to the input method. */
export function PaletteField(props: {
  readonly typed: string
  /** Id of the option that Enter would choose; null when there is none. */
  readonly active: string | null
  readonly onType: (typed: string) => void
  readonly onMove: (key: Move) => void
  readonly onChoose: () => void
}) {
  const words = useWords(paletteWords)
  const [value, setValue] = useState(props.typed)
  const onKeyDown = (domEvent: React.KeyboardEvent) => {
    // Some browsers end the composition first and send the key of its end afterwards, as 229.
    if (domEvent.nativeEvent.isComposing || domEvent.keyCode === 229) return
    if (domEvent.key === 'Enter') props.onChoose()
    else if (MOVES.includes(domEvent.key)) props.onMove(domEvent.key as Move)
    else return
    domEvent.preventDefault()
  }
  return (
    <input
      type="text"
      className="palette-field"
      role="combobox"
      aria-label={words.label}
      aria-expanded="true"
      aria-controls={PALETTE_LIST}
      aria-autocomplete="list"
      aria-activedescendant={props.active ?? undefined}
      placeholder={words.field}
      spellCheck={false}
      autoComplete="off"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type
      autoFocus
      value={value}
      onChange={(domEvent) => {
        setValue(domEvent.currentTarget.value)
        // Letters on their way to a character are no words yet.
        if (!(domEvent.nativeEvent as InputEvent).isComposing) props.onType(domEvent.currentTarget.value)
      }}
      onCompositionEnd={(domEvent) => props.onType(domEvent.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
