import type { AnnotationTarget } from '../../model/records/annotation-content.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { sha256Of } from '../file/sha256.ts'
import { codePointsBefore } from './code-points.ts'
import {
  ABOUT,
  annotationIri,
  CONTEXT,
  documentIri,
  REVISION,
  TAG_ID,
  TAG_PATTERN,
  TITLE,
  type ForeignParts,
} from './vocabulary.ts'

type AnnotationRecord = RecordOf<'annotation'>

/** What has to be known of a document to point into it. */
export interface CitedDocument {
  readonly title: string
  /** The clean text; null when it is not loaded. Positions are then left out: they count code points. */
  readonly text: string | null
}

export interface WebAnnotationSources {
  readonly tags: readonly RecordOf<'tag'>[]
  readonly documentOf: (id: string) => CitedDocument | null
}

/**
 * Annotations outside the trash as JSON-LD after the W3C Web Annotation Data Model: one AnnotationCollection with one
 * page. The same annotations give the same text.
 */
export function writeWebAnnotations(
  annotations: readonly AnnotationRecord[],
  { tags, documentOf }: WebAnnotationSources,
): string {
  const tagOf = new Map(tags.map((tag) => [tag.id, tag]))
  const items = annotations
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => writeOne(one, tagOf, documentOf))
  const digest = sha256Of(new TextEncoder().encode(JSON.stringify(items)))
  const collection = {
    '@context': CONTEXT,
    id: `urn:cetu:collection:${digest.slice(0, 32)}`,
    type: 'AnnotationCollection',
    label: '策图批注',
    total: items.length,
    first: {
      id: `urn:cetu:page:${digest.slice(0, 32)}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function writeOne(
  record: AnnotationRecord,
  tagOf: ReadonlyMap<string, RecordOf<'tag'>>,
  documentOf: WebAnnotationSources['documentOf'],
): object {
  const parts = (record.foreign ?? {}) as ForeignParts
  const own = {
    id: parts.id ?? annotationIri(record.id),
    type: 'Annotation',
    motivation: parts.motivation ?? record.motivation,
    created: record.createdAt,
    modified: record.updatedAt,
    ...creatorOf(record.author, parts),
    ...bodyOf(record, tagOf, parts),
    target: targetsOf(record.target, documentOf, parts),
    [REVISION]: record.rev,
  }
  return { ...parts.members, ...own }
}

function creatorOf(author: string | undefined, parts: ForeignParts): object {
  if (parts.creator !== undefined) return { creator: parts.creator }
  return author === undefined ? {} : { creator: { type: 'Person', name: author } }
}

function bodyOf(
  { comment, tags }: AnnotationRecord,
  tagOf: ReadonlyMap<string, RecordOf<'tag'>>,
  parts: ForeignParts,
): object {
  const said =
    comment === ''
      ? []
      : [
          {
            purpose: 'commenting',
            format: 'text/plain',
            ...parts.comment,
            type: 'TextualBody',
            value: comment,
          },
        ]
  const tagged = tags.map((id) => {
    const { name = id, pattern = 'plain' } = tagOf.get(id) ?? {}
    return { type: 'TextualBody', purpose: 'tagging', value: name, [TAG_ID]: id, [TAG_PATTERN]: pattern }
  })
  const body = [...said, ...tagged, ...(parts.body ?? [])]
  return body.length === 0 ? {} : { body }
}

function targetsOf(
  target: AnnotationTarget,
  documentOf: WebAnnotationSources['documentOf'],
  parts: ForeignParts,
): unknown {
  const own = { ...parts.target, ...targetOf(target, documentOf, parts) }
  return parts.targets === undefined ? own : [own, ...parts.targets]
}

function targetOf(
  target: AnnotationTarget,
  documentOf: WebAnnotationSources['documentOf'],
  parts: ForeignParts,
): object {
  if (target.type === 'cell' || target.type === 'view') {
    const place = target.type === 'view' ? target.address : `${target.district}:${target.subject}`
    return {
      type: 'SpecificResource',
      source: parts.source ?? `urn:cetu:${target.type}:${encodeURIComponent(place)}`,
      [ABOUT]: target,
    }
  }
  const doc = documentOf(target.documentId)
  const source = {
    id: documentIri(target.documentId),
    type: 'Text',
    ...(doc === null ? {} : { [TITLE]: doc.title }),
  }
  if (target.type !== 'passage') {
    const quote = { type: 'TextQuoteSelector', exact: target.quote }
    return { type: 'SpecificResource', source: parts.source ?? source, selector: quote, [ABOUT]: target }
  }
  const { quote, ...place } = target.selector
  const { start, end } = place
  const { type, documentId, sha256 } = target
  const text = doc?.text ?? null
  const fits = text !== null && text.slice(start, end) === quote.exact
  const position = fits
    ? [
        {
          type: 'TextPositionSelector',
          start: codePointsBefore(text, start),
          end: codePointsBefore(text, end),
        },
      ]
    : []
  return {
    type: 'SpecificResource',
    source: parts.source ?? source,
    selector: [{ type: 'TextQuoteSelector', ...quote }, ...position, ...(parts.selectors ?? [])],
    [ABOUT]: { type, documentId, sha256, ...place },
  }
}
