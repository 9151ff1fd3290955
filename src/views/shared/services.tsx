import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { DARK, LIGHT, PRINTED, type ChartTheme } from '../../charts/theme.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { DatasetSummary } from '../../model/dataset.ts'
import { isRealDay } from '../../model/edtf.ts'
import type { Anchoring } from '../../anchor/anchoring.ts'
import type { ExchangeDesk } from '../../exchange/exchange-desk.ts'
import type { CorpusSearch } from '../../model/corpus-search.ts'
import type { TextForms } from '../../model/text-forms.ts'
import type { Overview } from '../../model/overview.ts'
import type { AboutState, AboutStore } from '../../state/about-store.ts'
import type { Address } from '../../state/address.ts'
import type { AddressState, AddressStore } from '../../state/address-store.ts'
import type { BackupsState, BackupsStore } from '../../state/backups-state.ts'
import type { LibraryState, LibraryStore } from '../../state/library-store.ts'
import type { NotesState, NotesStore } from '../../state/notes-state.ts'
import type { RecordsState, RecordsStore } from '../../state/records-state.ts'
import type { Language, PreferencesState, PreferencesStore } from '../../state/preferences-store.ts'

/** The stores and the clock, made once by `src/app.tsx`; a test makes its own. */
export interface Services {
  readonly library: LibraryStore
  readonly address: AddressStore
  readonly preferences: PreferencesStore
  readonly notes: NotesStore
  /** Notes being written on facts, targets, coverage cells and views. */
  readonly about: AboutStore
  readonly forms: TextForms
  readonly search: CorpusSearch
  readonly anchoring: Anchoring
  /** Everything the person keeps: notes, tags, readings, reviews, decks; also undo, trash, conflicts, recovery. */
  readonly records: RecordsStore
  /** Copies of them inside and outside this browser. */
  readonly backups: BackupsStore
  /** Bringing files in, and giving everything out. */
  readonly exchange: ExchangeDesk
  /** The day the data file was written, as its host says; null when it does not. */
  readonly datedOn: () => string | null
  /** Whether one chart stands alone on another page, without the frame of the app. */
  readonly embedded: boolean
  /** The local date of the machine as ISO date. */
  readonly today: string
  /** Whether the device asks for dark, and a way to be told when that changes. */
  readonly device: { readonly dark: () => boolean; readonly onChange: (listener: () => void) => () => void }
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

/** The services of this app. Throws when a part is mounted outside `ServicesProvider`. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new RangeError('a view is mounted outside ServicesProvider')
  return services
}

export const useLibrary = <T,>(select: (state: LibraryState) => T): T =>
  useStore(useServices().library, select)
export const useNotes = <T,>(select: (state: NotesState) => T): T => useStore(useServices().notes, select)
export const useAboutNotes = <T,>(select: (state: AboutState) => T): T =>
  useStore(useServices().about, select)
export const useRecords = <T,>(select: (state: RecordsState) => T): T =>
  useStore(useServices().records, select)
export const useBackups = <T,>(select: (state: BackupsState) => T): T =>
  useStore(useServices().backups, select)
/** What was loaded first: the dataset's id, its number of documents, and what 总览 shows. */
export const useSummary = (): DatasetSummary => useLibrary((state) => state.summary)
const OverviewContext = createContext<Overview | null>(null)
/** Gives the parts inside it an overview of fewer documents than all. */
export const OverviewProvider = OverviewContext.Provider

/** What 总览 shows of the documents in scope, of all unless a filter narrows them; the same object until that changes. */
export function useOverview(): Overview {
  const whole = useLibrary((state) => state.summary.overview)
  return useContext(OverviewContext) ?? whole
}
export const useAddressState = <T,>(select: (state: AddressState) => T): T =>
  useStore(useServices().address, select)
export const useAddress = (): Address => useAddressState((state) => state.address)
export const usePreferences = <T,>(select: (state: PreferencesState) => T): T =>
  useStore(useServices().preferences, select)
export const useLanguage = (): Language => usePreferences((state) => state.language)

/** An area's words in the language of the screen. */
export function useWords<T>(area: Catalogue<T>): T {
  return area[useLanguage()]
}

/** The day statuses and day counts refer to: the URL's `asOf` when it is a day of the calendar, else today. */
export function useAsOf(): string {
  const { today } = useServices()
  const asOf = useAddress().params['asOf']
  return asOf !== undefined && isRealDay(asOf) ? asOf : today
}

/** Colours of the screen's theme; while printing always those of paper. */
export function useTheme(): ChartTheme {
  const { device } = useServices()
  const choice = usePreferences((state) => state.theme)
  const deviceDark = useSyncExternalStore(device.onChange, device.dark, () => false)
  const printing = usePrinting()
  if (printing) return PRINTED
  return choice === 'dark' || (choice === 'system' && deviceDark) ? DARK : LIGHT
}

/** Whether the page is being printed just now. */
export function usePrinting(): boolean {
  return useSyncExternalStore(onPrint, isPrinting, () => false)
}

const never = () => () => undefined

/** False in the HTML written at build time and in the render that takes it over, true right after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

let printing = false
const isPrinting = () => printing
function onPrint(listener: () => void): () => void {
  const before = () => {
    printing = true
    listener()
  }
  const after = () => {
    printing = false
    listener()
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
