import type { AnnotationTarget } from '../model/records/annotation-content.ts'
import type { CommitOrders } from '../model/records/command.ts'
import type { AnyRecord, RecordOf } from '../model/records/record.ts'

/** The kinds of records the person sees one by one; tags, conflicts and decks have places of their own. */
export const OWN_KINDS = ['annotation', 'reading', 'review', 'own-event', 'target-plan'] as const
export type OwnKind = (typeof OWN_KINDS)[number]

/** Where a record's matter is to be seen. */
export type OwnPlace =
  | { readonly type: 'document'; readonly documentId: string; readonly noteId: string | null }
  | { readonly type: 'fact'; readonly documentId: string; readonly factId: string }
  /** The page of a target. */
  | { readonly type: 'target'; readonly factId: string }
  /** The notes on a fact or a target, where it is shown. */
  | { readonly type: 'fact-notes' | 'target-notes'; readonly documentId: string; readonly factId: string }
  | { readonly type: 'cell'; readonly district: string; readonly subject: string }
  | { readonly type: 'view'; readonly address: string }
  | { readonly type: 'timeline' }

/** One thing the person made, live or in the trash. */
export interface OwnRow {
  readonly id: string
  readonly kind: OwnKind
  readonly rev: number
  /** The printed words it is about; '' when it is about none. */
  readonly quote: string
  /** What the person wrote; '' for a bare highlight. */
  readonly words: string
  /** Ids of tags. */
  readonly tags: readonly string[]
  readonly documentId: string | null
  readonly place: OwnPlace
  readonly record: RecordOf<OwnKind>
  readonly trashed: boolean
  /** The commit that changed it last: later is larger, whatever the clock said. */
  readonly changed: number
}

/** Everything of these kinds, what was changed last first. */
export function ownRows(
  records: Readonly<Record<string, AnyRecord>>,
  order: CommitOrders,
): readonly OwnRow[] {
  return Object.values(records)
    .flatMap((record) => (isOwn(record) ? [rowOf(record, order[record.id]?.changed ?? 0)] : []))
    .sort((a, b) => b.changed - a.changed)
}

const KINDS: ReadonlySet<string> = new Set(OWN_KINDS)
const isOwn = (record: AnyRecord): record is RecordOf<OwnKind> => KINDS.has(record.kind)

function rowOf(record: RecordOf<OwnKind>, changed: number): OwnRow {
  const { id, kind, rev } = record
  const common = { id, kind, rev, record, changed, trashed: record.deletedAt !== undefined }
  if (kind === 'annotation') {
    const place = placeOf(record.target, record.id)
    return { ...common, ...place, quote: quoteOf(record.target), words: record.comment, tags: record.tags }
  }
  if (kind === 'own-event') {
    const words = [record.label, record.note].filter((part) => part !== '').join('\n')
    return { ...common, quote: '', words, tags: [], documentId: null, place: { type: 'timeline' } }
  }
  const { documentId, factId, quote } = record.target
  const place = { type: 'target', factId } as const
  return { ...common, quote, words: progressWords(record), tags: [], documentId, place }
}

function progressWords(record: RecordOf<'reading' | 'review' | 'target-plan'>): string {
  if (record.kind === 'reading')
    return [`${record.value}${record.unit}`, record.source, record.note]
      .filter((part) => part !== '')
      .join('\n')
  if (record.kind === 'review') return record.remark
  return record.setStatus?.reason ?? ''
}

const quoteOf = (target: AnnotationTarget): string => {
  if (target.type === 'passage') return target.selector.quote.exact
  return 'quote' in target ? target.quote : ''
}

/** The document an annotation is about, null for none, and where it is seen; `noteId` is null for one that is not stored. */
export function placeOf(
  target: AnnotationTarget,
  noteId: string | null,
): Pick<OwnRow, 'documentId' | 'place'> {
  switch (target.type) {
    case 'passage':
      return {
        documentId: target.documentId,
        place: { type: 'document', documentId: target.documentId, noteId },
      }
    case 'fact':
    case 'target': {
      const { documentId, factId } = target
      return { documentId, place: { type: `${target.type}-notes`, documentId, factId } }
    }
    case 'cell':
      return { documentId: null, place: { type: 'cell', district: target.district, subject: target.subject } }
    case 'view':
      return { documentId: null, place: { type: 'view', address: target.address } }
  }
}

/** What the list is narrowed to; null or '' narrows nothing. */
export interface OwnChoice {
  readonly kind: OwnKind | null
  readonly tag: string | null
  readonly documentId: string | null
  readonly trash: boolean
}

/** The rows a choice leaves, in their order. The trash is a list of its own. */
export function chosenRows(
  rows: readonly OwnRow[],
  { kind, tag, documentId, trash }: OwnChoice,
): readonly OwnRow[] {
  return rows.filter(
    (row) =>
      row.trashed === trash &&
      (kind === null || row.kind === kind) &&
      (tag === null || row.tags.includes(tag)) &&
      (documentId === null || row.documentId === documentId),
  )
}

/** All words of a row that a search looks through: what was written, what it is about, its tags. */
export function searchedText(row: OwnRow, tagNames: ReadonlyMap<string, string>): string {
  return [row.words, row.quote, ...row.tags.map((id) => tagNames.get(id) ?? '')]
    .join(' ')
    .replaceAll('\n', ' ')
}

/** How many rows there are of each kind, of each tag and of each document, outside the trash; and in it. */
export interface OwnCounts {
  readonly kinds: Readonly<Record<OwnKind, number>>
  readonly tags: ReadonlyMap<string, number>
  readonly documents: ReadonlyMap<string, number>
  readonly live: number
  readonly trashed: number
}

/** Counts all rows. */
export function countOwn(rows: readonly OwnRow[]): OwnCounts {
  const live = rows.filter(({ trashed }) => !trashed)
  const counted = (values: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const kinds = counted(live.map(({ kind }) => kind))
  return {
    kinds: Object.fromEntries(OWN_KINDS.map((kind) => [kind, kinds.get(kind) ?? 0])) as Record<
      OwnKind,
      number
    >,
    tags: counted(live.flatMap(({ tags }) => tags)),
    documents: counted(live.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]))),
    live: live.length,
    trashed: rows.length - live.length,
  }
}
