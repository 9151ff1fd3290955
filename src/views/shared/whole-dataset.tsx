import { useEffect, type ReactNode } from 'react'
import { shellWords } from '../../messages/shell.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import type { DocumentEntry } from '../../model/document-entry.ts'
import type { Loaded } from '../../state/loaded.ts'
import { useLibrary, useSummary, useWords } from './services.tsx'
import { useLinks } from './use-links.ts'
import './notice.css'

/** The list of documents; the first part that asks starts loading it. */
export function useDocumentList(): Loaded<readonly DocumentEntry[]> {
  const list = useLibrary((state) => state.list)
  const readList = useLibrary((state) => state.readList)
  const unread = list.kind === 'unread'
  useEffect(() => {
    if (unread) void readList()
  }, [unread, readList])
  return list
}

/** All facts of all documents; the first part that asks starts loading them. Not asked for while `wanted` is false. */
export function useFacts(wanted = true): Loaded<readonly DocumentSummary[]> {
  const facts = useLibrary((state) => state.facts)
  const readFacts = useLibrary((state) => state.readFacts)
  const asks = wanted && facts.kind === 'unread'
  useEffect(() => {
    if (asks) void readFacts()
  }, [asks, readFacts])
  return facts
}

/** Where the data is needed: a whole page, which has nothing else to show, or a part beside others. */
type Room = 'page' | 'part'

interface NeedsProps<T> {
  readonly children: (value: T) => ReactNode
  /** A page unless said otherwise. */
  readonly room?: Room
}

/** What needs all facts: what is loading or went wrong stands in its place until they are there. */
export function AllFacts({ children, room = 'page' }: NeedsProps<readonly DocumentSummary[]>) {
  const retry = useLibrary((state) => state.readFacts)
  return <WhenReady loaded={useFacts()} onRetry={retry} room={room} show={children} />
}

/** What needs the list of documents. */
export function AllDocuments({ children, room = 'page' }: NeedsProps<readonly DocumentEntry[]>) {
  const retry = useLibrary((state) => state.readList)
  return <WhenReady loaded={useDocumentList()} onRetry={retry} room={room} show={children} />
}

interface WhenReadyProps<T> {
  readonly loaded: Loaded<T>
  readonly onRetry: () => Promise<void>
  readonly room: Room
  readonly show: (value: T) => ReactNode
}

function WhenReady<T>({ loaded, onRetry, room, show }: WhenReadyProps<T>) {
  if (loaded.kind === 'ready') return show(loaded.value)
  const state =
    loaded.kind === 'failed' ? (
      <NotRead problem={loaded.problem} room={room} onRetry={onRetry} />
    ) : (
      <Reading share={loaded.kind === 'loading' ? loaded.done / loaded.of : 0} />
    )
  if (room === 'part') return state
  return (
    <main id="content" className="notice" aria-busy={loaded.kind !== 'failed'}>
      {state}
    </main>
  )
}

/** How far it is, for someone who waits longer than a moment: a bar that fills, and a word. */
function Reading({ share }: { readonly share: number }) {
  const words = useWords(shellWords)
  const { documents } = useSummary()
  return (
    <div className="reading muted">
      <output>{words.reading(documents)}</output>
      <progress max={1} value={share} aria-label={words.reading(documents)} />
    </div>
  )
}

interface NotReadProps {
  readonly problem: string
  readonly room: Room
  readonly onRetry: () => Promise<void>
}

function NotRead({ problem, room, onRetry }: NotReadProps) {
  const words = useWords(shellWords)
  const to = useLinks()
  return (
    <div role="alert">
      {room === 'page' ? <h1 className="serif">{words.notReadTitle}</h1> : <p>{words.notReadTitle}</p>}
      <p>{words.notReadText}</p>
      <p className="muted">{problem}</p>
      <p className="notice-ways">
        <button type="button" onClick={() => void onRetry()}>
          {words.retry}
        </button>
        {room === 'page' && <a href={to({ page: 'overview' })}>{words.home}</a>}
      </p>
    </div>
  )
}
