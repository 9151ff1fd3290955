import { useMemo } from 'react'
import { REGISTER_COLUMNS } from '../../derive/register/choices.ts'
import type { RegisterLine, RegisterWords } from '../../exchange/register/register-line.ts'
import { registerTable, registerWordsTable } from '../../exchange/register/register-table.ts'
import { domainWords } from '../../messages/domain.ts'
import { factColumns } from '../../messages/fact-columns.ts'
import { registerExportWords } from '../../messages/register-export.ts'
import { registerWords } from '../../messages/register.ts'
import { tableExportWords } from '../../messages/table-export.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { toFact } from '../../state/destinations.ts'
import { isOnline, outsideUrl } from '../shared/outside-links.ts'
import { useAsOf, useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { TableTools } from '../shared/table-tools.tsx'
import type { TakenTable } from '../shared/use-table-exports.ts'
import { useConditions } from './use-conditions.ts'
import { useGroupNames } from './use-group-names.ts'
import type { RegisterView } from './use-register.ts'

interface ExportProps {
  readonly view: RegisterView
  readonly documents: readonly DocumentSummary[]
  readonly title: string
}

/** 导出 of the register as it is seen: filter, conditions, headings, order and columns; folded groups with their rows. */
export function RegisterExport(props: ExportProps) {
  return <TableTools table={useTakenRegister(props)} />
}

function useRegisterWords(): RegisterWords {
  const targets = useWords(targetWords)
  const facts = useWords(factColumns)
  const domain = useWords(domainWords)
  const own = useWords(registerExportWords)
  return useMemo(() => ({ targets, facts, domain, own }), [targets, facts, domain, own])
}

function useTakenRegister({ view, documents, title }: ExportProps): TakenTable {
  const { choices, groups, shown } = view
  const words = useRegisterWords()
  const register = useWords(registerWords)
  const { about } = useWords(tableExportWords)
  const nameOf = useGroupNames(choices.grouping, documents)
  const asOf = useAsOf()
  const sourceLine = useSourceLine()
  const conditions = useConditions(view).all.join(' · ')
  const grouped = choices.grouping !== 'none' && choices.grouping !== 'document'
  const heading = grouped ? register.groupings[choices.grouping] : null
  const columns = REGISTER_COLUMNS.filter((column) => !(choices.hidden as readonly string[]).includes(column))
  const behind = useMemo<TakenTable['behind']>(
    () => ({ kind: 'targets', ids: shown.map(({ targetId }) => targetId) }),
    [shown],
  )
  const lines = (): RegisterLine[] =>
    groups.flatMap((group) => {
      const name = grouped ? nameOf(group).short : null
      return group.entries.map((entry) => ({ entry, group: name, link: linkOf(entry) }))
    })
  const rows = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return {
    title,
    fileName: `cetu-targets-${asOf}`,
    sheet: words.own.sheet,
    behind,
    carried: () => registerTable(lines(), columns, heading, words),
    shown: () => ({
      title,
      unit: conditions,
      ...registerWordsTable(lines(), columns, heading, words),
      sourceLine,
    }),
    about: [
      [about.conditions, conditions],
      [about.grouping, register.groupings[choices.grouping]],
      [about.order, orderText(choices.sort, register, words)],
      [about.count, words.own.count(shown.length, rows)],
      [about.how, words.own.how],
    ],
  }
}

const linkOf = ({ documentId, targetId }: { readonly documentId: string; readonly targetId: string }) =>
  isOnline() ? outsideUrl(toFact({ documentId, factId: targetId })) : null

function orderText(
  sort: RegisterView['choices']['sort'],
  register: { readonly asPrinted: string } & Record<'upwards' | 'downwards', (column: string) => string>,
  { targets }: RegisterWords,
): string {
  if (sort === null) return register.asPrinted
  const column = targets.columns[sort.column]
  return sort.descending ? register.downwards(column) : register.upwards(column)
}
