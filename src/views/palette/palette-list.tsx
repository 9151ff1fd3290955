// A list of choices whose focus stays in a field has no HTML element of its own: roles say what it is.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { useEffect } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { pieces, type PaletteLine, type ShownGroup } from '../../derive/palette-lines.ts'
import { paletteWords } from '../../messages/palette.ts'
import { useWords } from '../shared/services.tsx'
import { GO_ON, lineId, moreId, type PaletteOption } from './options.ts'
import { PALETTE_LIST } from './palette-field.tsx'

interface ListProps {
  readonly groups: readonly ShownGroup[]
  /** The search stopped before all was looked through. */
  readonly stopped: boolean
  readonly active: string | null
  readonly onChoose: (option: PaletteOption) => void
  /** The pointer moved onto an option. */
  readonly onPoint: (id: string) => void
}

/** What was found, by group; the one that Enter would choose is kept in view. */
export function PaletteList({ groups, stopped, active, onChoose, onPoint }: ListProps) {
  const words = useWords(paletteWords)
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div id={PALETTE_LIST} className="palette-list" role="listbox" aria-label={words.results}>
      {groups.map(({ group, lines, hidden }) => (
        <div key={group} role="group" aria-label={words.groups[group]} className="palette-group">
          <p className="palette-group-name muted" aria-hidden="true">
            {words.groups[group]}
          </p>
          {lines.map((line) => (
            <Option
              key={line.id}
              option={{ kind: 'line', id: lineId(line), line }}
              active={active}
              onChoose={onChoose}
              onPoint={onPoint}
            >
              <Line line={line} />
            </Option>
          ))}
          {hidden > 0 && (
            <Option
              option={{ kind: 'more', id: moreId(group), group }}
              active={active}
              onChoose={onChoose}
              onPoint={onPoint}
            >
              <span className="muted">{words.more(hidden)}</span>
            </Option>
          )}
        </div>
      ))}
      {stopped && (
        <Option option={{ kind: 'go-on', id: GO_ON }} active={active} onChoose={onChoose} onPoint={onPoint}>
          {words.goOn}
        </Option>
      )}
    </div>
  )
}

/** One thing to choose; the focus stays in the field, which names it as active. */
function Option(
  props: Pick<ListProps, 'active' | 'onChoose' | 'onPoint'> & {
    readonly option: PaletteOption
    readonly children: React.ReactNode
  },
) {
  const { option, active, onChoose, onPoint, children } = props
  return (
    // Its keys are those of the field, where the focus is.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={option.id}
      role="option"
      aria-selected={option.id === active}
      className="palette-option"
      onPointerMove={() => option.id !== active && onPoint(option.id)}
      onPointerDown={(domEvent) => domEvent.preventDefault()}
      onClick={() => onChoose(option)}
    >
      {children}
    </div>
  )
}

function Line({ line: { text, marks, aside, more } }: { readonly line: PaletteLine }) {
  const words = useWords(paletteWords)
  return (
    <>
      <span className="palette-text">
        {pieces(displayText(text), marks).map((piece) =>
          piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
        )}
      </span>
      {aside !== '' && (
        <span className="palette-aside muted">
          {displayText(aside)}
          {more > 0 && ` · ${words.elsewhere(more)}`}
        </span>
      )}
    </>
  )
}
