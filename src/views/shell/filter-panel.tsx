import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { documentNames } from '../../derive/document-names.ts'
import { filterDocuments } from '../../derive/filter-documents.ts'
import { filterFacets, type FilterFacet } from '../../derive/filter-facets.ts'
import { domainWords } from '../../messages/domain.ts'
import { filterWords } from '../../messages/filter.ts'
import type { BrandId, CentreId, DocumentKind, DocumentSummary } from '../../model/dataset.ts'
import { narrows, NO_FILTER, toggled, type Filter, type FilterList } from '../../model/filter.ts'
import { useWords } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { AllFacts } from '../shared/whole-dataset.tsx'
import { districtName } from '../shared/filter-line.ts'

/** From this many documents on they are found by name; all of them at once would be a wall. */
const MANY = 12

/** The choices of the filter, each with the number of documents it leaves. Every choice holds at once. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }) {
  return <AllFacts room="part">{(documents) => <Panel documents={documents} onClose={onClose} />}</AllFacts>
}

interface PanelProps {
  readonly documents: readonly DocumentSummary[]
  readonly onClose: () => void
}

function Panel({ documents, onClose }: PanelProps) {
  const words = useWords(filterWords)
  const { filter, change } = useFilter()
  const shown = useDeferredValue(filter)
  const facets = useMemo(() => filterFacets(documents, shown), [documents, shown])
  const left = useMemo(() => filterDocuments(documents, shown).length, [documents, shown])
  const nameOf = useChoiceNames(documents)
  const columns = useRef<HTMLDivElement>(null)
  // The panel takes the keys with it when it opens; the browser gives them back when it closes.
  useEffect(() => columns.current?.querySelector('input')?.focus(), [])
  const group = (list: FilterList) => (
    <Choices
      key={list}
      list={list}
      facets={facets[list]}
      chosen={filter[list]}
      nameOf={(choice) => nameOf(list, choice)}
      onToggle={(choice) => change(toggled(filter, list, choice))}
    />
  )
  return (
    <>
      <div ref={columns} className="filter-columns">
        {group('documents')}
        <div>
          {group('brands')}
          {group('centres')}
          {group('kinds')}
          <Period filter={filter} onChange={change} />
        </div>
        {group('districts')}
      </div>
      <div className="filter-foot">
        <output aria-live="polite">{left === 0 ? words.nothing : words.left(left, documents.length)}</output>
        {narrows(filter) && (
          <button type="button" onClick={() => change(NO_FILTER)}>
            {words.clear}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  )
}

/** What the choices of the lists are called on the screen. */
function useChoiceNames(documents: readonly DocumentSummary[]) {
  const domain = useWords(domainWords)
  const names = useMemo(() => documentNames(documents), [documents])
  return (list: FilterList, choice: string): string => {
    if (list === 'documents') return names.get(choice) ?? choice
    if (list === 'districts') return districtName(choice, domain)
    if (list === 'brands') return domain.brands[choice as BrandId]
    return list === 'centres' ? domain.centres[choice as CentreId] : domain.kinds[choice as DocumentKind]
  }
}

interface ChoicesProps {
  readonly list: FilterList
  readonly facets: readonly FilterFacet[]
  /** What is chosen now; the facets may be counted a moment later. */
  readonly chosen: readonly string[]
  readonly nameOf: (choice: string) => string
  readonly onToggle: (choice: string) => void
}

function Choices({ list, facets, chosen: picked, nameOf, onToggle }: ChoicesProps) {
  const words = useWords(filterWords)
  const [wanted, setWanted] = useState('')
  const many = facets.length > MANY && list === 'documents'
  const found = many
    ? facets.filter(({ choice, chosen }) => chosen || nameOf(choice).includes(wanted))
    : facets
  const shown = many ? found.slice(0, MANY) : found
  if (facets.length === 0) return null
  return (
    <fieldset className={`filter-list filter-${list}`}>
      <legend>{words.list[list]}</legend>
      {many && (
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={wanted}
          onChange={(domEvent) => setWanted(domEvent.currentTarget.value)}
        />
      )}
      {shown.map(({ choice, documents, chosen }) => (
        <label key={choice} className={documents === 0 && !chosen ? 'filter-choice muted' : 'filter-choice'}>
          <input type="checkbox" checked={picked.includes(choice)} onChange={() => onToggle(choice)} />
          <span>{nameOf(choice)}</span>
          {list !== 'documents' && <span className="filter-count muted">{documents}</span>}
        </label>
      ))}
      {found.length > shown.length && <p className="muted">{words.more(found.length - shown.length)}</p>}
    </fieldset>
  )
}

function Period({
  filter,
  onChange,
}: {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}) {
  const words = useWords(filterWords)
  const name = useId()
  return (
    <fieldset className="filter-list filter-years">
      <legend id={name}>{words.years}</legend>
      <YearField label={words.from} year={filter.from} onYear={(from) => onChange({ ...filter, from })} />
      <span aria-hidden="true">–</span>
      <YearField label={words.to} year={filter.to} onYear={(to) => onChange({ ...filter, to })} />
    </fieldset>
  )
}

/** A year of four figures; anything shorter narrows nothing yet. */
function YearField(props: {
  readonly label: string
  readonly year: number | null
  readonly onYear: (year: number | null) => void
}) {
  const { label, year, onYear } = props
  const { anyYear } = useWords(filterWords)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (year === null ? '' : String(year))
  return (
    <input
      type="text"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      placeholder={anyYear}
      value={shown}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        if (value === '' || /^[1-9]\d{3}$/.test(value)) onYear(value === '' ? null : Number(value))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
