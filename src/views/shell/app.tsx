import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { shellWords } from '../../messages/shell.ts'
import { OverviewPage } from '../overview/overview-page.tsx'
import { useAddress, useHydrated, useLanguage, useServices, useTheme, useWords } from '../shared/services.tsx'
import { OverviewInScope } from '../shared/in-scope.tsx'
import { RecoveryNotice } from '../shared/recovery-notice.tsx'
import { KeysProvider } from '../shared/keys-door.ts'
import { useKeys } from '../shared/use-keys.ts'
import { usePresenting } from '../shared/presenting.ts'
import { useUnsavedGuard } from '../shared/use-unsaved-guard.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { OpenNotes } from './note-button.tsx'
import { PageLinks, TopBar } from './top-bar.tsx'
import { usePresentKeys } from './present-keys.ts'
import { useArrivalFocus } from './use-arrival-focus.ts'
import { useReadAhead } from './use-read-ahead.ts'

const TargetsPage = lazy(async () => ({ default: (await import('../targets/targets-page.tsx')).TargetsPage }))
const CoveragePage = lazy(async () => ({
  default: (await import('../coverage/coverage-page.tsx')).CoveragePage,
}))
const TargetPage = lazy(async () => ({
  default: (await import('../target-page/target-page.tsx')).TargetPage,
}))
const TimelinePage = lazy(async () => ({
  default: (await import('../timeline/timeline-page.tsx')).TimelinePage,
}))
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))
const NotesPage = lazy(async () => ({ default: (await import('../notes/notes-page.tsx')).NotesPage }))
const ReaderPage = lazy(async () => ({ default: (await import('../reader/reader-page.tsx')).ReaderPage }))
const OverviewSlides = lazy(async () => ({
  default: (await import('../present/overview-slides.tsx')).OverviewSlides,
}))

const LinkNotices = lazy(async () => ({ default: (await import('./link-notices.tsx')).LinkNotices }))
const EmbedPage = lazy(async () => ({ default: (await import('./embed-page.tsx')).EmbedPage }))

/** The whole app, or one chart of it alone. */
export function App() {
  return useServices().embedded ? <OneChart /> : <WholeApp />
}

/** One chart alone on another page: no frame, no keys but the chart's own. */
function OneChart() {
  useDocumentLook(null)
  return (
    <ErrorBoundary resetKey="embed">
      <OfTheLink />
      <Suspense fallback={<Opening />}>
        <EmbedPage />
      </Suspense>
    </ErrorBoundary>
  )
}

/** The frame, and in it the page the address names. */
function WholeApp() {
  const address = useAddress()
  const { slide } = usePresenting()
  useDocumentLook(slide === null ? null : address.page === 'overview' ? 'slide' : 'page')
  usePresentKeys()
  useUnsavedGuard()
  useArrivalFocus()
  useReadAhead()
  const [listing, setListing] = useState(false)
  const showKeys = useCallback(() => setListing(true), [])
  useKeys('everywhere', { keys: showKeys })
  const page = (
    <ErrorBoundary resetKey={`${address.page}/${address.item ?? ''}/${slide ?? ''}`}>
      <Page />
    </ErrorBoundary>
  )
  return (
    <KeysProvider value={showKeys}>
      {slide === null ? <Frame>{page}</Frame> : page}
      {listing && (
        <Suspense>
          <KeysDialog onClose={() => setListing(false)} />
        </Suspense>
      )}
    </KeysProvider>
  )
}

function Frame({ children }: { readonly children: React.ReactNode }) {
  const words = useWords(shellWords)
  return (
    <>
      <a className="skip" href="#content" onClick={skipToContent}>
        {words.skip}
      </a>
      <TopBar />
      <RecoveryNotice />
      <OfTheLink />
      {children}
      <OpenNotes />
      <nav className="tab-bar no-print" aria-label={words.navigation}>
        <PageLinks />
      </nav>
    </>
  )
}

/** What is to be said of the link, once it has anything that could be wrong; a plain page needs none of that code. */
function OfTheLink() {
  const { params, lost } = useAddress()
  const plain = lost === undefined && Object.keys(params).length === 0
  if (!useHydrated() || plain) return null
  return (
    <Suspense>
      <LinkNotices />
    </Suspense>
  )
}

/** The hash belongs to the address, so the skip link moves the focus by hand. */
function skipToContent(domEvent: React.MouseEvent) {
  domEvent.preventDefault()
  const content = document.getElementById('content')
  content?.setAttribute('tabindex', '-1')
  content?.focus()
}

function Page() {
  const { page, item } = useAddress()
  const { slide } = usePresenting()
  if (page === 'overview' && slide === null) {
    return (
      <OverviewInScope>
        <OverviewPage />
      </OverviewInScope>
    )
  }
  return (
    <Suspense fallback={<Opening />}>
      {page === 'overview' && (
        <OverviewInScope>
          <OverviewSlides />
        </OverviewInScope>
      )}
      {page === 'timeline' && <TimelinePage />}
      {page === 'targets' && (item === null ? <TargetsPage /> : <TargetPage id={item} />)}
      {page === 'coverage' && <CoveragePage />}
      {page === 'reader' && <ReaderPage />}
      {page === 'notes' && <NotesPage />}
    </Suspense>
  )
}

function Opening() {
  const words = useWords(shellWords)
  return (
    <main id="content" className="opening muted" aria-busy="true">
      {words.loading}
    </main>
  )
}

/** Carries theme, language and presenting to the root element, where the style sheets read them. */
function useDocumentLook(presenting: 'slide' | 'page' | null) {
  const theme = useTheme()
  const language = useLanguage()
  useEffect(() => {
    const root = document.documentElement
    if (theme.name === 'dark') root.dataset['theme'] = 'dark'
    else delete root.dataset['theme']
    root.lang = language === 'zh' ? 'zh-CN' : 'en'
    if (presenting === null) delete root.dataset['presenting']
    else root.dataset['presenting'] = presenting
  }, [theme, language, presenting])
}
