import * as v from 'valibot'
import { selector } from '../annotation.ts'
import { factPlace, id, sha256, typedName, typedText } from './fields.ts'

const targets = [
  v.strictObject({ type: v.literal('passage'), documentId: id, sha256, selector }),
  v.strictObject({ type: v.literal('fact'), ...factPlace.entries }),
  v.strictObject({ type: v.literal('target'), ...factPlace.entries }),
  v.strictObject({ type: v.literal('cell'), district: id, subject: id }),
  v.strictObject({ type: v.literal('view'), address: v.pipe(typedText, v.startsWith('#/')) }),
] as const
const anyTarget = v.variant('type', targets)

/** Asks the one of the five that the type names; trying them in turn takes as long as all the rest of an annotation. */
const target = v.lazy(
  (input): v.GenericSchema<v.InferInput<typeof anyTarget>, v.InferOutput<typeof anyTarget>> => {
    const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : null
    return targets.find(({ entries }) => entries.type.literal === type) ?? anyTarget
  },
)

/** UTF-16 units of JSON that what came with an annotation from elsewhere may have. */
export const FOREIGN_LENGTH = 20_000

const foreignMembers = v.pipe(
  v.looseObject({}),
  v.check((members) => JSON.stringify(members).length <= FOREIGN_LENGTH, 'too much from elsewhere'),
)

/** The fields of an annotation beside its envelope. */
export const annotationContent = v.strictObject({
  motivation: v.picklist(['highlighting', 'commenting']),
  target,
  comment: typedText,
  tags: v.array(id),
  author: v.exactOptional(typedName),
  foreign: v.exactOptional(foreignMembers),
})

/**
 * What an annotation is about. passage = words of a document, found again by its selector; fact, target = something
 * the compiler extracted; cell = a district (short name, 徐汇) and a brand or centre id; view = an address `#/…`.
 */
export type AnnotationTarget = Readonly<v.InferOutput<typeof target>>

/**
 * `comment` is '' for a bare highlight; `tags` are ids of tag records. Motivations are those of W3C Web Annotation.
 *
 * `author` is who wrote it, when it came from elsewhere; absent = the person at this browser. `foreign` are the members
 * of the Web Annotation it came from that we have no field for: kept, given out again, and never looked at.
 */
export type AnnotationContent = Readonly<v.InferOutput<typeof annotationContent>>

/** The motivation that goes with a comment: a bare highlight has none. */
export function motivationOf(comment: string): AnnotationContent['motivation'] {
  return comment.trim() === '' ? 'highlighting' : 'commenting'
}

/** The document an annotation stands in; null for a coverage cell or a view. */
export function documentOf(about: AnnotationTarget): string | null {
  return 'documentId' in about ? about.documentId : null
}

/** What an annotation is about, read from anything; null for what is not of that shape. */
export function decodeTarget(raw: unknown): AnnotationTarget | null {
  const { success, output } = v.safeParse(target, raw)
  return success ? output : null
}
