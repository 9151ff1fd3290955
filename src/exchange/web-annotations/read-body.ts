import { isPlainObject, type PlainObject, type PlainValue } from '../file/plain-value.ts'
import { TAG_ID, TAG_PATTERN } from './vocabulary.ts'

/** A tag as an annotation bears it; `id` null = it comes from elsewhere. */
export interface ReadTag {
  readonly id: string | null
  readonly name: string
  readonly pattern: string
}

/** What the bodies of an annotation say. */
export interface ReadBody {
  /** '' when there is none; several are set apart by an empty line. */
  readonly comment: string
  readonly tags: readonly ReadTag[]
  /** Members of the one comment's body beyond its words; null when there are none or several comments. */
  readonly members: PlainObject | null
  /** Bodies that are neither. */
  readonly others: readonly PlainValue[]
}

/** A list, one thing as a list, nothing as an empty one. */
export function listOf(value: PlainValue | undefined): readonly PlainValue[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly PlainValue[]) : [value as PlainValue]
}

/** Reads `body` and `bodyValue`: words are comments unless their purpose is tagging. */
export function readBody(item: PlainObject): ReadBody {
  const texts: { readonly value: string; readonly body: PlainObject }[] = []
  const tags: ReadTag[] = []
  const others: PlainValue[] = []
  const { bodyValue } = item
  const simple = typeof bodyValue === 'string' ? [{ type: 'TextualBody', value: bodyValue }] : []
  for (const body of [...listOf(item['body']), ...simple]) {
    const value = isPlainObject(body) && isTextual(body) ? body['value'] : null
    if (typeof value !== 'string') others.push(body)
    else if (!listOf((body as PlainObject)['purpose']).includes('tagging'))
      texts.push({ value, body: body as PlainObject })
    else if (value.trim() !== '') tags.push(tagIn(body as PlainObject, value))
  }
  const [only] = texts
  return {
    comment: texts.map(({ value }) => value).join('\n\n'),
    tags,
    members: texts.length === 1 ? membersOf(only!.body) : null,
    others,
  }
}

const isTextual = ({ type }: PlainObject) => type === undefined || listOf(type).includes('TextualBody')

/** A text as a name: at most 200 units, no character cut in half. */
export const asName = (text: string): string => text.slice(0, 200).replace(/\p{Surrogate}$/u, '')

function tagIn(body: PlainObject, value: string): ReadTag {
  const { [TAG_ID]: id, [TAG_PATTERN]: pattern } = body
  const isOurs = typeof id === 'string' && id !== ''
  return {
    id: isOurs ? id : null,
    // A name of ours comes back as it was; one from elsewhere has to meet the names that are here.
    name: asName(isOurs ? value : value.trim()),
    pattern: typeof pattern === 'string' ? pattern : 'plain',
  }
}

function membersOf(body: PlainObject): PlainObject | null {
  const rest = Object.entries(body).filter(
    ([key, value]) =>
      key !== 'type' &&
      key !== 'value' &&
      !(key === 'purpose' && value === 'commenting') &&
      !(key === 'format' && value === 'text/plain'),
  )
  return rest.length === 0 ? null : (Object.fromEntries(rest) as PlainObject)
}
