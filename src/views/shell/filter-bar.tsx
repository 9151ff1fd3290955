import { lazy, Suspense, useEffect, useRef, useState, type ToggleEvent } from 'react'
import { domainWords } from '../../messages/domain.ts'
import { filterWords } from '../../messages/filter.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { DISTRICTS } from '../../model/district.ts'
import { narrows, type Filter } from '../../model/filter.ts'
import { useHydrated, useWords } from '../shared/services.tsx'
import { isTyping } from '../shared/typing.ts'
import { useFilter } from '../shared/use-filter.ts'
import './filter-bar.css'

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel }))

const PANEL = 'filter-panel'

/** What the pages are narrowed to, in one line of the top bar; pressed, or by F, it opens the panel to change it. */
export function FilterBar() {
  const words = useWords(filterWords)
  const domain = useWords(domainWords)
  const { filter } = useFilter()
  const [open, setOpen] = useState(false)
  const panel = useRef<HTMLDialogElement>(null)
  useFilterKey(panel)
  const chosen = useHydrated() && narrows(filter)
  return (
    <>
      <button
        type="button"
        className={chosen ? 'filter-button filter-chosen' : 'filter-button'}
        popoverTarget={PANEL}
        title={words.hint}
        aria-keyshortcuts="f"
        aria-expanded={open}
        aria-haspopup="dialog"
      >
        {chosen ? filterLine(filter, words, domain) : everything(words)}
      </button>
      <dialog
        ref={panel}
        id={PANEL}
        popover="auto"
        aria-label={words.panel}
        className="filter-panel"
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

/** F opens and closes the panel from anywhere on a page. */
function useFilterKey(panel: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      if (isTyping(domEvent.target) || domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return
      if (domEvent.defaultPrevented || domEvent.key.toLowerCase() !== 'f') return
      panel.current?.togglePopover()
      domEvent.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [panel])
}

type Words = WordsOf<typeof filterWords>
type Domain = WordsOf<typeof domainWords>

const everything = ({ all, separator }: Words) => [all.documents, all.brands, all.districts].join(separator)

/** A filter in a few words: 2 份文件 · 服务、文化 · 徐汇 · 2018–2020. */
function filterLine(filter: Filter, words: Words, domain: Domain): string {
  const { documents, districts, brands, centres, kinds, from, to } = filter
  const names = (list: readonly string[]) => (list.length === 0 ? [] : [words.joined(list)])
  return [
    ...(documents.length === 0 ? [] : [words.documents(documents.length)]),
    ...names(districts.map((code) => districtName(code, domain))),
    ...names(brands.map((id) => domain.brands[id])),
    ...names(centres.map((id) => domain.centres[id])),
    ...names(kinds.map((kind) => domain.kinds[kind])),
    ...(from === null && to === null ? [] : [`${from ?? words.anyYear}–${to ?? words.anyYear}`]),
  ].join(words.separator)
}

/** 徐汇 for its code, 市级 for the city's own. */
export const districtName = (code: string, { cityLevel }: Domain): string =>
  DISTRICTS.find((district) => district.code === code)?.shortName ?? cityLevel
