import * as v from 'valibot'
import { selector } from '../annotation.ts'
import { factPlace, id, sha256, typedText } from './fields.ts'

const target = v.variant('type', [
  v.strictObject({ type: v.literal('passage'), documentId: id, sha256, selector }),
  v.strictObject({ type: v.literal('fact'), ...factPlace.entries }),
  v.strictObject({ type: v.literal('target'), ...factPlace.entries }),
  v.strictObject({ type: v.literal('cell'), district: id, subject: id }),
  v.strictObject({ type: v.literal('view'), address: v.pipe(typedText, v.startsWith('#/')) }),
])

/** The fields of an annotation beside its envelope. */
export const annotationContent = v.strictObject({
  motivation: v.picklist(['highlighting', 'commenting']),
  target,
  comment: typedText,
  tags: v.array(id),
})

/**
 * What an annotation is about. passage = words of a document, found again by its selector; fact, target = something
 * the compiler extracted; cell = a district (short name, 徐汇) and a brand or centre id; view = an address `#/…`.
 */
export type AnnotationTarget = Readonly<v.InferOutput<typeof target>>

/** `comment` is '' for a bare highlight; `tags` are ids of tag records. Motivations are those of W3C Web Annotation. */
export type AnnotationContent = Readonly<v.InferOutput<typeof annotationContent>>

/** The motivation that goes with a comment: a bare highlight has none. */
export function motivationOf(comment: string): AnnotationContent['motivation'] {
  return comment.trim() === '' ? 'highlighting' : 'commenting'
}

/** The document an annotation stands in; null for a coverage cell or a view. */
export function documentOf(about: AnnotationTarget): string | null {
  return 'documentId' in about ? about.documentId : null
}
