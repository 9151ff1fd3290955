import * as v from 'valibot'
import { typedName } from './fields.ts'

/** How a tag is told apart without hue, which belongs to the brands: a pattern of its chip and of the line under the words. */
export const TAG_PATTERNS = ['plain', 'solid', 'double', 'dotted', 'dashed', 'wavy'] as const
export type TagPattern = (typeof TAG_PATTERNS)[number]

/** The fields of a tag beside its envelope. */
export const tagContent = v.strictObject({ name: typedName, pattern: v.picklist(TAG_PATTERNS) })

/** A person's own word for a group of annotations. Two tags may bear one name after an import; merging makes them one. */
export type TagContent = Readonly<v.InferOutput<typeof tagContent>>
