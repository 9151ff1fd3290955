import { useEffect, useState, type RefObject } from 'react'
import { exportWords } from '../../messages/chart-export.ts'
import { DataNotThere } from './chart-data.ts'
import { CopyByHand } from './copy-by-hand.tsx'
import { MenuList, type MenuEntry } from './menu-list.tsx'
import { isOnline } from './outside-links.ts'
import { useWords } from './services.tsx'
import {
  PICTURE_FORMS,
  useChartExports,
  type PictureForm,
  type Taken,
  type TakenChart,
} from './use-chart-exports.ts'
import './export-menu.css'

interface MenuProps {
  readonly chart: TakenChart
  readonly open: boolean
  /** The button that opens the menu; the focus goes back to it. */
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

type Said = { readonly kind: 'working' } | { readonly kind: 'failed'; readonly text: string } | Taken | null

/** What can be taken of a picture, as a menu, and beside it what became of it. */
export default function ExportMenu({ chart, open, opener, onClose }: MenuProps) {
  const words = useWords(exportWords)
  const take = useChartExports(chart)
  const [said, setSaid] = useSaid()
  const chosen = async (form: PictureForm) => {
    setSaid({ kind: 'working' })
    try {
      setSaid(await take(form))
    } catch (error) {
      setSaid({ kind: 'failed', text: error instanceof DataNotThere ? words.noData : words.failed })
    }
  }
  const groups = PICTURE_FORMS.map((forms) =>
    forms.map((form): MenuEntry<PictureForm> => {
      const off = form === 'embed' && !isOnline()
      return { id: form, label: words.forms[form], hint: off ? words.noEmbed : words.hints[form], off }
    }),
  )
  return (
    <>
      {open && (
        <MenuList
          label={words.menu(chart.printed.title)}
          groups={groups}
          opener={opener}
          onClose={onClose}
          onChoose={(form) => void chosen(form)}
        />
      )}
      <Outcome said={said} />
      {said?.kind === 'by-hand' && (
        <CopyByHand
          table={said.what === 'table' ? { ...chart.printed, ...chart.table } : null}
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
