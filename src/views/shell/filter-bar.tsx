import { lazy, Suspense, useEffect, useRef, useState, type ToggleEvent } from 'react'
import { filterWords } from '../../messages/filter.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { narrows } from '../../model/filter.ts'
import { useHydrated, useWords } from '../shared/services.tsx'
import { useOwnKey, useWithKey } from '../shared/key-label.ts'
import { useKeys } from '../shared/use-keys.ts'
import { useFilterLine } from '../shared/filter-line.ts'
import { useFilter } from '../shared/use-filter.ts'
import '../shared/sheet.css'
import './filter-bar.css'

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel }))

const PANEL = 'filter-panel'

/** What the pages are narrowed to, in one line of the top bar; pressed, or by F, it opens the panel to change it. */
export function FilterBar() {
  const words = useWords(filterWords)
  const { filter } = useFilter()
  const line = useFilterLine()
  const [open, setOpen] = useState(false)
  const panel = useRef<HTMLDialogElement>(null)
  useKeys('everywhere', { filter: () => panel.current?.togglePopover() })
  const key = useOwnKey('filter')
  const withKey = useWithKey()
  // Pressed before the app had started, the button has already opened the panel.
  useEffect(() => setOpen(panel.current?.matches(':popover-open') ?? false), [])
  const chosen = useHydrated() && narrows(filter)
  return (
    <>
      <button
        type="button"
        className={chosen ? 'filter-button filter-chosen' : 'filter-button'}
        popoverTarget={PANEL}
        title={withKey(words.hint, 'filter')}
        aria-keyshortcuts={key.aria}
        aria-expanded={open}
        aria-haspopup="dialog"
      >
        {chosen ? line : everything(words)}
      </button>
      <dialog
        ref={panel}
        id={PANEL}
        popover="auto"
        aria-label={words.panel}
        className="sheet filter-panel"
        onToggle={(domEvent: ToggleEvent) => setOpen(domEvent.newState === 'open')}
      >
        {open && (
          <Suspense>
            <FilterPanel onClose={() => panel.current?.hidePopover()} />
          </Suspense>
        )}
      </dialog>
    </>
  )
}

const everything = ({ all, separator }: WordsOf<typeof filterWords>) =>
  [all.documents, all.brands, all.districts].join(separator)
