import { useMemo } from 'react'
import { firstPublication } from '../../derive/first-publication.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { linkWords } from '../../messages/link.ts'
import { shellWords } from '../../messages/shell.ts'
import { firstDay } from '../../model/edtf.ts'
import { mendedParams, misreadIn } from '../../state/link/misread.ts'
import { asksForFacts, marksOverview } from '../../state/link/link-needs.ts'
import { DATASET_PARAM, otherDataset } from '../../state/permalink.ts'
import {
  useAddress,
  useAddressState,
  useAsOf,
  useLibrary,
  useSummary,
  useWords,
} from '../shared/services.tsx'
import { useDocumentList, useFacts } from '../shared/whole-dataset.tsx'
import './link-notices.css'

/**
 * What is to be said of the link that is open, above the page: what of it was not followed, that it was copied on other data, that
 * its as-of date is before all documents. Nothing is hidden or changed in the address; each offers a way on.
 */
export function LinkNotices() {
  return (
    <>
      <MisreadNotice />
      <DatasetNotice />
      <EarlyNotice />
    </>
  )
}

function MisreadNotice() {
  const words = useWords(linkWords)
  const { pages } = useWords(shellWords)
  const address = useAddress()
  const asOf = useAsOf()
  const adjust = useAddressState((state) => state.adjust)
  const { overview } = useSummary()
  const list = useLibrary((state) => state.list)
  const facts = useFacts(asksForFacts(address) && !marksOverview(address, overview))
  const misread = useMemo(() => {
    const read = facts.kind === 'ready' ? facts.value : null
    return misreadIn(address, { documents: read ?? (list.kind === 'ready' ? list.value : null), facts: read })
  }, [address, facts, list])
  if (misread.length === 0) return null
  return (
    <Notice
      title={words.misreadTitle(misread.length)}
      way={words.mend}
      onWay={() => adjust(mendedParams(misread))}
    >
      {misread
        .map(({ kind, values }) => words.misread[kind]({ values, page: pages[address.page], asOf }))
        .join(words.between)}
    </Notice>
  )
}

/** That a link was copied on another dataset than the one on the screen. */
function DatasetNotice() {
  const words = useWords(linkWords).otherData
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const { id } = useSummary()
  const linked = otherDataset(params, id)
  if (linked === null) return null
  return (
    <Notice title={words.title} way={words.goOn} onWay={() => adjust({ [DATASET_PARAM]: null })}>
      {words.text(linked, id)}
    </Notice>
  )
}

/** That on the as-of day no document was published yet. */
function EarlyNotice() {
  const words = useWords(linkWords).early
  const asOf = useAsOf()
  const adjust = useAddressState((state) => state.adjust)
  const { years } = useSummary().overview.corpus
  return years === null || asOf >= `${years[0] + 1}` ? null : (
    <Early asOf={asOf} year={years[0]} words={words} onToday={() => adjust({ asOf: null })} />
  )
}

interface EarlyProps {
  readonly asOf: string
  /** Of the first publication. */
  readonly year: number
  readonly words: WordsOf<typeof linkWords>['early']
  readonly onToday: () => void
}

function Early({ asOf, year, words, onToday }: EarlyProps) {
  const list = useDocumentList()
  const first = list.kind === 'ready' ? firstPublication(list.value) : String(year)
  if (first === null || asOf >= firstDay(first)) return null
  return (
    <Notice title={words.title} way={words.toToday} onWay={onToday}>
      {words.text(asOf, first)}
    </Notice>
  )
}

interface NoticeProps {
  readonly title: string
  readonly children: string
  /** What the button says. */
  readonly way: string
  readonly onWay: () => void
}

function Notice({ title, children, way, onWay }: NoticeProps) {
  return (
    <aside className="link-notice no-print" aria-label={title}>
      <output>
        <strong>{title}</strong> {children}
      </output>
      <button type="button" onClick={onWay}>
        {way}
      </button>
    </aside>
  )
}
