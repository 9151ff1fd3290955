import { useEffect, useMemo } from 'react'
import { foundLine, namedLines, type Named, type PaletteLine } from '../../derive/palette-lines.ts'
import { ownRows, searchedText } from '../../derive/own-rows.ts'
import { exportWords } from '../../messages/chart-export.ts'
import { paletteWords } from '../../messages/palette.ts'
import { wordsOf } from '../../model/match-words.ts'
import { isOnline } from '../shared/outside-links.ts'
import { formGroups } from '../shared/picture-forms.ts'
import { useAddress, useLanguage, useRecords, useServices, useWords } from '../shared/services.tsx'
import { commandsFor } from './commands.ts'
import { pictureTools } from './picture-tools.ts'
import { useDeeds } from './use-deeds.ts'
import { useFold } from './use-fold.ts'
import { useFound, type FoundState } from './use-found.ts'

interface PaletteState {
  readonly lines: readonly PaletteLine[]
  /** Does what a line stands for. */
  readonly run: (line: PaletteLine) => void
  readonly state: FoundState
}

/** What the palette lists for the words typed, and what choosing a line does. */
export function usePalette(typed: string): PaletteState {
  const language = useLanguage()
  const { picture } = useWords(paletteWords)
  const deeds = useDeeds()
  const blank = typed.trim() === ''
  const state = useFound(typed, !blank)
  const { page } = useAddress()
  const commands = useMemo(
    // 批注 lists notes: there is none to be made on it.
    () => commandsFor(language, typed).filter(({ deed }) => deed.do !== 'note' || page !== 'notes'),
    [language, typed, page],
  )
  // The page stands still under the open palette.
  const { forms } = useWords(exportWords)
  const tools = useMemo(
    () =>
      pictureTools(
        document,
        ({ drawn, embeds }) =>
          formGroups(drawn)
            .flat()
            .filter((form) => form !== 'embed' || (embeds && isOnline()))
            .map((form) => forms[form]),
        picture,
      ),
    [forms, picture],
  )
  const own = useOwnThings()
  const fold = useFold(
    useMemo(() => [typed, ...textsOf([...commands, ...tools, ...own])], [typed, commands, tools, own]),
  )
  const words = wordsOf(fold(typed))
  const found = state.typed === typed ? state.found : []
  const lines = blank
    ? namedLines(
        'command',
        commands.filter(({ first }) => first),
        [],
        fold,
      )
    : [
        ...namedLines('command', commands, words, fold),
        ...namedLines('command', tools, words, fold),
        ...namedLines('note', own, words, fold),
        ...found.map(foundLine),
      ]
  const run = ({ id, group }: PaletteLine) => {
    const bare = id.slice(group.length + 1)
    const command = commands.find((each) => each.id === bare)
    const record = own.find((each) => each.id === bare)
    if (group === 'command' && command !== undefined) deeds.carryOut(command.deed)
    else if (group === 'command') tools.find((each) => each.id === bare)?.press()
    else if (group === 'note' && record !== undefined) deeds.openOwn(record.place)
    else {
      const hit = found.find((each) => foundLine(each).id === id)
      if (hit !== undefined) deeds.openFound(hit)
    }
  }
  return { lines, run, state }
}

const textsOf = (things: readonly Named[]) =>
  things.flatMap(({ text, also, own = '' }) => [text, `${text} ${also}`, own])

/** What the person made, outside the trash, read when the palette opens. */
function useOwnThings() {
  const { records: store } = useServices()
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  useEffect(() => void store.getState().load(), [store])
  return useMemo(() => {
    const tags = Object.values(records).flatMap((each) =>
      each.kind === 'tag' ? [[each.id, each.name] as const] : [],
    )
    const names = new Map(tags)
    return ownRows(records, order)
      .filter(({ trashed }) => !trashed)
      .map((row) => ({ id: row.id, text: searchedText(row, names).trim(), also: '', place: row.place }))
  }, [records, order])
}
