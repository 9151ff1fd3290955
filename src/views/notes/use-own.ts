import { useEffect, useMemo, useState } from 'react'
import {
  chosenRows,
  countOwn,
  OWN_KINDS,
  ownRows,
  searchedText,
  type OwnChoice,
  type OwnRow,
} from '../../derive/own-rows.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { useAddress, useRecords, useServices } from '../shared/services.tsx'

/** What the address narrows the list to. */
export function useOwnChoice(): OwnChoice & { readonly query: string } {
  const { params } = useAddress()
  return useMemo(
    () => ({
      kind: OWN_KINDS.find((kind) => kind === params['own']) ?? null,
      tag: params['tag'] ?? null,
      documentId: params['of'] ?? null,
      trash: params['trash'] !== undefined,
      query: params['q'] ?? '',
    }),
    [params],
  )
}

/** Everything the person made, the tags there are, and the rows the address leaves. */
export function useOwn() {
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const choice = useOwnChoice()
  const rows = useMemo(() => ownRows(records, order), [records, order])
  const tags = useMemo(() => tagsOf(Object.values(records).filter((each) => each.kind === 'tag')), [records])
  const counts = useMemo(() => countOwn(rows), [rows])
  const chosen = useMemo(() => chosenRows(rows, choice), [rows, choice])
  const names = useMemo(() => new Map(tags.map(({ id, name }) => [id, name])), [tags])
  const shown = useFound(chosen, choice.query, names)
  return { rows, tags, counts, chosen, shown, choice, tagNames: names }
}

/** Live tags by name. */
function tagsOf(tags: readonly RecordOf<'tag'>[]): readonly RecordOf<'tag'>[] {
  return tags
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/**
 * The rows whose words hold every word of the query, compared as documents are searched: script, width and case make no
 * difference. Until the tables for that have come, the words are compared as they are.
 */
function useFound(
  rows: readonly OwnRow[],
  query: string,
  names: ReadonlyMap<string, string>,
): readonly OwnRow[] {
  const { forms } = useServices()
  const words = query.trim()
  const lines = useMemo(
    () => (words === '' ? [] : [words, ...rows.map((row) => searchedText(row, names))]),
    [words, rows, names],
  )
  const [folded, setFolded] = useState<{
    readonly of: readonly string[]
    readonly lines: readonly string[]
  }>()
  useEffect(() => {
    if (lines.length === 0) return undefined
    let wanted = true
    forms.fold(lines.join('\n')).then(
      (text) => wanted && setFolded({ of: lines, lines: text.split('\n') }),
      () => undefined, // the words are compared as they are
    )
    return () => {
      wanted = false
    }
  }, [forms, lines])
  if (words === '') return rows
  const [sought = '', ...texts] =
    folded?.of === lines ? folded.lines : lines.map((line) => line.toLowerCase())
  const parts = sought.split(/\s+/).filter((part) => part !== '')
  return rows.filter((_, index) => parts.every((part) => texts[index]?.includes(part) === true))
}
