import type { RefObject } from 'react'
import { tableExportWords } from '../../messages/table-export.ts'
import type { MenuEntry } from './menu-list.tsx'
import { useWords } from './services.tsx'
import { TakeMenu } from './take-menu.tsx'
import { TABLE_FORMS, type TableForm } from './table-forms.ts'
import { useTableExports, type TakenTable } from './use-table-exports.ts'

/** What can be taken of a table, as a menu, and beside it what became of it. */
export default function TableMenu(props: {
  readonly table: TakenTable
  readonly open: boolean
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}) {
  const { table, open, opener, onClose } = props
  const words = useWords(tableExportWords)
  const take = useTableExports(table)
  const groups = TABLE_FORMS.map((forms) =>
    forms.map((form): MenuEntry<TableForm> => ({
      id: form,
      label: words.forms[form],
      hint: words.hints[form],
      off: false,
    })),
  )
  return (
    <TakeMenu
      title={table.title}
      groups={groups}
      take={take}
      table={table.shown}
      open={open}
      opener={opener}
      onClose={onClose}
    />
  )
}
