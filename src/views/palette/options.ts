import type { PaletteLine, ShownGroup } from '../../derive/palette-lines.ts'
import type { PaletteGroup } from '../../messages/palette.ts'

/** What can be chosen: a line, the rest of a group, or that the search goes on. `id` is the element's. */
export type PaletteOption =
  | { readonly kind: 'line'; readonly id: string; readonly line: PaletteLine }
  | { readonly kind: 'more'; readonly id: string; readonly group: PaletteGroup }
  | { readonly kind: 'go-on'; readonly id: string }

/** The id of the element of a line, and of the option that lists the rest of a group. */
export const lineId = ({ id }: PaletteLine): string => `palette-${id}`
export const moreId = (group: PaletteGroup): string => `palette-more-${group}`
export const GO_ON = 'palette-go-on'

/** Everything that can be chosen, in the order of the screen. */
export function optionsOf(groups: readonly ShownGroup[], stopped: boolean): readonly PaletteOption[] {
  const listed = groups.flatMap(({ group, lines, hidden }): PaletteOption[] => [
    ...lines.map((line): PaletteOption => ({ kind: 'line', id: lineId(line), line })),
    ...(hidden > 0 ? [{ kind: 'more', id: moreId(group), group } as const] : []),
  ])
  return stopped ? [...listed, { kind: 'go-on', id: GO_ON }] : listed
}

/** The option a key leads to from the current one, round the ends; null where there is none. */
export function nextOption(
  options: readonly PaletteOption[],
  current: PaletteOption | null,
  key: 'ArrowDown' | 'ArrowUp' | 'PageDown' | 'PageUp',
): PaletteOption | null {
  if (options.length === 0) return null
  const at = options.findIndex(({ id }) => id === current?.id)
  if (key === 'ArrowDown') return options[(at + 1) % options.length]!
  if (key === 'ArrowUp') return options[(Math.max(at, 0) - 1 + options.length) % options.length]!
  const far = key === 'PageDown' ? at + PAGE : at - PAGE
  return options[Math.min(Math.max(far, 0), options.length - 1)]!
}

/** Options that PageUp and PageDown pass over. */
const PAGE = 8
