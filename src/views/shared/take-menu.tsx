import { useEffect, useState, type RefObject } from 'react'
import type { ShownTable } from '../../exchange/table/shown-table.ts'
import { exportWords } from '../../messages/chart-export.ts'
import { DataNotThere } from './chart-data.ts'
import { CopyByHand } from './copy-by-hand.tsx'
import { MenuList, type MenuEntry } from './menu-list.tsx'
import { useWords } from './services.tsx'
import type { Taken } from './taken.ts'
import './export-menu.css'

interface MenuProps<T extends string> {
  /** Of what is taken. */
  readonly title: string
  readonly groups: readonly (readonly MenuEntry<T>[])[]
  /** Makes what is asked for and hands it out. Rejects when it cannot: with `DataNotThere` for want of data. */
  readonly take: (form: T) => Promise<Taken>
  /** What is shown to be copied by hand where the browser refuses. */
  readonly table: () => ShownTable
  readonly open: boolean
  /** The button that opens the menu; the focus goes back to it. */
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

type Said = { readonly kind: 'working' } | { readonly kind: 'failed'; readonly text: string } | Taken | null

/** What can be taken of a picture or a table, as a menu, and beside it what became of it. */
export function TakeMenu<T extends string>(props: MenuProps<T>) {
  const { title, groups, take, table, open, opener, onClose } = props
  const words = useWords(exportWords)
  const [said, setSaid] = useSaid()
  const chosen = async (form: T) => {
    setSaid({ kind: 'working' })
    try {
      setSaid(await take(form))
    } catch (error) {
      setSaid({ kind: 'failed', text: error instanceof DataNotThere ? words.noData : words.failed })
    }
  }
  return (
    <>
      {open && (
        <MenuList
          label={words.menu(title)}
          groups={groups}
          opener={opener}
          onClose={onClose}
          onChoose={(form) => void chosen(form)}
        />
      )}
      <Outcome said={said} />
      {said?.kind === 'by-hand' && (
        <CopyByHand
          table={said.what === 'table' ? table() : null}
          text={said.copied.text}
          onClose={() => {
            setSaid(null)
            opener.current?.focus()
          }}
        />
      )}
    </>
  )
}

/** Milliseconds for which it is said what became of it. */
const SAID = 6000

function useSaid() {
  const [said, setSaid] = useState<Said>(null)
  useEffect(() => {
    if (said === null || said.kind === 'by-hand' || said.kind === 'working') return undefined
    const timer = setTimeout(() => setSaid(null), SAID)
    return () => clearTimeout(timer)
  }, [said])
  return [said, setSaid] as const
}

/** One line at the tools, spoken as it changes. */
function Outcome({ said }: { readonly said: Said }) {
  const words = useWords(exportWords)
  const text =
    said?.kind === 'working'
      ? words.working
      : said?.kind === 'saved'
        ? words.saved(said.name)
        : said?.kind === 'copied'
          ? words.copied[said.what]
          : ''
  return (
    <>
      <output className="chart-said">{text}</output>
      {said?.kind === 'failed' && (
        <span role="alert" className="chart-said chart-failed">
          {said.text}
        </span>
      )}
    </>
  )
}
