import { useEffect, useMemo, useRef, useState } from 'react'
import { shownGroups } from '../../derive/palette-lines.ts'
import { paletteWords, type PaletteGroup } from '../../messages/palette.ts'
import { useWords } from '../shared/services.tsx'
import { PaletteField } from './palette-field.tsx'
import { PaletteFoot } from './palette-foot.tsx'
import { PaletteList } from './palette-list.tsx'
import { usePalette } from './use-palette.ts'
import { nextOption, optionsOf, type PaletteOption } from './options.ts'
import './palette.css'

/** Lines of each group that are listed before the person asks for all. */
const MOST = 5
const NONE: ReadonlySet<PaletteGroup> = new Set()

/**
 * The command palette: one field over documents, facts, the person's records and commands. The arrow keys choose while the
 * words stay in the field, Enter opens; during the composition of a character both belong to the input method.
 */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(paletteWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState({ typed, groups: NONE })
  const [chosen, setChosen] = useState<string | null>(null)
  const { lines, run, state } = usePalette(typed)
  useEffect(() => dialog.current?.showModal(), [])
  const groups = useMemo(
    () =>
      shownGroups(
        lines,
        typed.trim() === '' ? Infinity : MOST,
        opened.typed === typed ? opened.groups : NONE,
      ),
    [lines, opened, typed],
  )
  const stopped = state.typed === typed && state.state === 'enough'
  const options = optionsOf(groups, stopped)
  const current = options.find(({ id }) => id === chosen) ?? options[0] ?? null
  const choose = (option: PaletteOption) => {
    if (option.kind === 'more') {
      setOpened({
        typed,
        groups: new Set([...(opened.typed === typed ? opened.groups : NONE), option.group]),
      })
    } else if (option.kind === 'go-on') state.goOn()
    else {
      dialog.current?.close()
      // Where the focus was before is not where the person is going.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      run(option.line)
    }
  }
  return (
    // By key the dialog closes itself, with Esc.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.label}
      onClose={onClose}
      onClick={closeOutside}
    >
      <PaletteField
        typed={typed}
        active={current?.id ?? null}
        onType={(next) => {
          setTyped(next)
          setChosen(null)
        }}
        onMove={(key) => setChosen(nextOption(options, current, key)?.id ?? null)}
        onChoose={() => current !== null && choose(current)}
      />
      <PaletteList
        groups={groups}
        stopped={stopped}
        active={current?.id ?? null}
        onChoose={choose}
        onPoint={setChosen}
      />
      <PaletteFoot typed={typed} count={lines.length} state={state} />
    </dialog>
  )
}

/** A click beside the palette, which belongs to the dialog itself, closes it. */
function closeOutside({ target, currentTarget }: React.MouseEvent<HTMLDialogElement>) {
  if (target === currentTarget) currentTarget.close()
}
