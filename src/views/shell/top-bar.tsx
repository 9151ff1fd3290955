import { shellWords } from '../../messages/shell.ts'
import { PAGES } from '../../state/address.ts'
import type { ThemeChoice } from '../../state/preferences-store.ts'
import {
  useAddress,
  useAddressState,
  useAsOf,
  useHydrated,
  usePreferences,
  useWords,
} from '../shared/services.tsx'
import { FilterBar } from './filter-bar.tsx'
import { NoteButton } from './note-button.tsx'
import { PaletteDoor } from './palette-door.tsx'
import { usePresenting } from '../shared/presenting.ts'
import { useOwnKey, useWithKey } from '../shared/key-label.ts'
import { useLinks } from '../shared/use-links.ts'

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'dark',
  dark: 'light',
  light: 'system',
}

/** The bar on top of every page: name, pages, as-of date, language, theme, present. */
export function TopBar() {
  const words = useWords(shellWords)
  const { start } = usePresenting()
  const key = useOwnKey('present')
  const withKey = useWithKey()
  const to = useLinks()
  return (
    <header className="top-bar no-print">
      <a className="top-name serif" href={to({ page: 'overview' })}>
        {words.appName}
      </a>
      <nav aria-label={words.navigation} className="top-pages">
        <PageLinks />
      </nav>
      <div className="top-tools">
        <PaletteDoor />
        <button
          type="button"
          onClick={start}
          title={withKey(words.presentHint, 'present')}
          aria-keyshortcuts={key.aria}
        >
          {words.present}
        </button>
        <NoteButton />
        <FilterBar />
        <AsOfPicker />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** The links to the pages, the open one marked; the as-of date travels along. */
export function PageLinks() {
  const words = useWords(shellWords)
  const address = useAddress()
  const to = useLinks()
  return PAGES.map((page) => (
    <a key={page} href={to({ page })} aria-current={page === address.page ? 'page' : undefined}>
      {words.pages[page]}
    </a>
  ))
}

function AsOfPicker() {
  const words = useWords(shellWords)
  const asOf = useAsOf()
  const adjust = useAddressState((state) => state.adjust)
  if (!useHydrated()) return <span className="as-of" />
  return (
    <label className="as-of" title={words.asOfLabel}>
      <span aria-hidden="true">{words.asOf(asOf)}</span>
      <input
        type="date"
        aria-label={words.asOfLabel}
        value={asOf}
        onClick={(domEvent) => domEvent.currentTarget.showPicker?.()}
        onChange={(domEvent) => adjust({ asOf: domEvent.currentTarget.value })}
      />
    </label>
  )
}

function LanguageSwitch() {
  const words = useWords(shellWords)
  const [language, speak] = [
    usePreferences((state) => state.language),
    usePreferences((state) => state.speak),
  ]
  return (
    <button
      type="button"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      title={words.languageHint}
      onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
    >
      {words.language}
    </button>
  )
}

function ThemeSwitch() {
  const words = useWords(shellWords)
  const hydrated = useHydrated()
  const chosen = usePreferences((state) => state.theme)
  const paint = usePreferences((state) => state.paint)
  const choice = hydrated ? chosen : 'system'
  return (
    <button
      type="button"
      className="theme-switch"
      title={words.theme[choice]}
      onClick={() => paint(NEXT_THEME[choice])}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" data-choice={choice}>
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {choice !== 'light' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
        {choice === 'dark' && <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />}
      </svg>
      <span className="visually-hidden">{words.theme[choice]}</span>
    </button>
  )
}
