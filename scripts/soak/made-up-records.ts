import { sealed } from '../../src/model/records/checksum.ts'
import { KINDS, shapeVersion } from '../../src/model/records/decode-record.ts'
import type { AnyRecord, Contents, ForeignRecord, RecordKind } from '../../src/model/records/record.ts'
import { TAG_PATTERNS } from '../../src/model/records/tag-content.ts'
import type { Random } from '../fuzz/random.ts'

/** What a person types, and what reaches a text by copying: every kind of character a file must keep. */
const WORDS = [
  '上海服务',
  '总部经济',
  '查起点',
  '对标',
  '\n',
  '\t',
  '"',
  "'",
  '\\',
  '/',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '=1+1',
  '-5',
  '@',
  '𠮷',
  '👩🏽‍💻',
  'e\u0301',
  '\u00e9',
  '⽂',
  '８％',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\u2029',
  '\0',
  '\u007F',
  '\uFFFD',
  '\uFFFF',
  '<script>',
  '__proto__',
  'null',
  ' ',
  '　',
  '%E4%B8%8A',
  '*',
  '_',
  '#',
  '|',
  '`',
] as const

/** A few words, '' now and then. */
export const someWords = (random: Random, most = 12): string =>
  Array.from({ length: random.below(most) }, () => random.pick(WORDS)).join('')

const aName = (random: Random) => `名${someWords(random, 5)}`
const aDay = (random: Random) =>
  `${1990 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
const two = (value: number) => String(value).padStart(2, '0')
const anInstant = (random: Random) =>
  `${aDay(random)}T${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}.${random.below(9)}00Z`
const hex = (random: Random, length: number) =>
  Array.from({ length }, () => random.below(16).toString(16)).join('')
const figure = (random: Random) =>
  random.pick([0, 7, -3, 0.1 + 0.2, 1e21, 5e-324, 123456789.125, random.below(1000) / 8])
const list = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: random.below(most + 1) }, make)
const place = (random: Random) => ({
  documentId: `d-${hex(random, 4)}`,
  factId: `t-${hex(random, 4)}`,
  quote: someWords(random),
})

/** An id as the app makes them, and now and then one of another form. */
export const anId = (random: Random): string =>
  random.below(8) === 0
    ? `x-${hex(random, 6)}`
    : `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`

function aTarget(random: Random): Contents['annotation']['target'] {
  const exact = `原${someWords(random)}`
  const start = random.below(5000)
  const selector = {
    quote: { exact, prefix: someWords(random, 4), suffix: someWords(random, 4) },
    start,
    end: start + exact.length,
    sectionId: random.pick([null, 's-1']),
    ...(random.below(3) === 0 ? { copies: 1 + random.below(5) } : {}),
  }
  return random.pick<() => Contents['annotation']['target']>([
    () => ({ type: 'passage', documentId: `d-${hex(random, 4)}`, sha256: hex(random, 64), selector }),
    () => ({ type: 'fact', ...place(random) }),
    () => ({ type: 'target', ...place(random) }),
    () => ({ type: 'cell', district: '徐汇', subject: 'service' }),
    () => ({ type: 'view', address: `#/targets?${someWords(random, 3)}` }),
  ])()
}

const CONTENTS: { readonly [K in RecordKind]: (random: Random) => Contents[K] } = {
  annotation: (random) => ({
    motivation: random.pick(['highlighting', 'commenting']),
    target: aTarget(random),
    comment: someWords(random, 40),
    tags: [...new Set(list(random, 3, () => anId(random)))],
    ...(random.below(6) === 0 ? { author: aName(random) } : {}),
    ...(random.below(6) === 0 ? { foreign: { members: { rights: someWords(random) } } } : {}),
  }),
  tag: (random) => ({ name: aName(random), pattern: random.pick(TAG_PATTERNS) }),
  reading: (random) => ({
    target: place(random),
    date: aDay(random),
    value: figure(random),
    unit: random.pick(['家', '%', '']),
    source: someWords(random),
    note: someWords(random),
  }),
  review: (random) => ({
    target: place(random),
    ...random.pick([
      { cycle: 'month', period: '2026-11' } as const,
      { cycle: 'quarter', period: '2026-Q4' } as const,
      { cycle: 'year', period: '2026' } as const,
    ]),
    judgedOn: aDay(random),
    verdict: random.pick(['met', 'on-track', 'behind', 'not-met', 'cannot-judge']),
    remark: someWords(random),
  }),
  'own-event': (random) => ({
    date: aDay(random).slice(0, random.pick([4, 7, 10])),
    label: aName(random),
    note: someWords(random),
  }),
  'target-plan': (random) => ({
    target: place(random),
    interim: list(random, 3, () => ({ date: aDay(random), value: figure(random) })),
    baseline: random.pick([null, { date: aDay(random), value: figure(random) }]),
    setStatus: random.pick([null, { status: 'behind', reason: aName(random), on: aDay(random) } as const]),
    pinned: random.below(2) === 0,
  }),
  deck: (random) => ({
    title: aName(random),
    slides: list(random, 4, () => ({
      id: anId(random),
      address: `#/${someWords(random, 3)}`,
      title: someWords(random),
      speakerNotes: someWords(random),
    })),
  }),
  conflict: (random) => ({
    of: anId(random),
    ofKind: random.pick(['annotation', 'reading']),
    expected: random.pick([null, 3]),
    mine: random.pick([null, { comment: someWords(random), deep: [[{ a: 1 }]] }]),
  }),
}

const envelope = (random: Random, kind: string, v: number) => ({
  id: anId(random),
  kind,
  rev: 1 + random.below(30),
  v,
  createdAt: anInstant(random),
  updatedAt: anInstant(random),
  ...(random.below(5) === 0 ? { deletedAt: anInstant(random) } : {}),
})

/** A complete stored record of any kind. */
export function makeUpRecord(random: Random, kind: RecordKind = random.pick(KINDS)): AnyRecord {
  return sealed({ ...envelope(random, kind, shapeVersion(kind)), ...CONTENTS[kind](random) }) as AnyRecord
}

/** A record that only a newer app knows: of an unknown kind, or of a newer shape. */
export function makeUpForeign(random: Random): ForeignRecord {
  const kind = random.pick(['sketch', 'annotation', 'zz'])
  return sealed({
    ...envelope(random, kind, 90 + random.below(9)),
    // Of a name of its own: a bare word may be one that no member may bear.
    later: { [`k${someWords(random)}`]: [someWords(random)] },
  })
}

/** The records of a whole library, each id once: up to `most`, one in thirty of a newer app. */
export function makeUpLibrary(random: Random, most: number): readonly (AnyRecord | ForeignRecord)[] {
  return list(random, most, () => (random.below(30) === 0 ? makeUpForeign(random) : makeUpRecord(random)))
}
