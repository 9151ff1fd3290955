import type { RefObject } from 'react'
import { exportWords } from '../../messages/chart-export.ts'
import type { MenuEntry } from './menu-list.tsx'
import { isOnline } from './outside-links.ts'
import { formGroups, type PictureForm } from './picture-forms.ts'
import { useWords } from './services.tsx'
import { TakeMenu } from './take-menu.tsx'
import { useChartExports, type TakenChart } from './use-chart-exports.ts'

interface MenuProps {
  readonly chart: TakenChart
  readonly open: boolean
  /** The button that opens the menu; the focus goes back to it. */
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** What can be taken of a picture, as a menu, and beside it what became of it. */
export default function ExportMenu({ chart, open, opener, onClose }: MenuProps) {
  const words = useWords(exportWords)
  const take = useChartExports(chart)
  const own = chart.subject.chart === null
  const groups = formGroups(chart.toExport !== null).map((forms) =>
    forms.map((form): MenuEntry<PictureForm> => {
      const off = form === 'embed' && (own || !isOnline())
      const why = own ? words.ownEmbed : words.noEmbed
      return { id: form, label: words.forms[form], hint: off ? why : words.hints[form], off }
    }),
  )
  return (
    <TakeMenu
      title={chart.printed.title}
      groups={groups}
      take={take}
      table={() => ({ ...chart.printed, ...chart.table })}
      open={open}
      opener={opener}
      onClose={onClose}
    />
  )
}
