import type { BadFolder } from './bad-files.ts'

const PLAN = [
  '东湖区商业行动方案',
  '发布日期：2024-03-05',
  '一、重点任务',
  '到2026年，新增首店20家，深入推进平台建设，深入推进园区建设。',
  '',
].join('\n')

/** A correction as a person writes it: the target of `PLAN` rejected, unless some lines say otherwise. */
const yaml = (changes: Readonly<Record<string, string>> = {}) => {
  const all = {
    document: 'z.txt',
    kind: 'reject',
    fact: 'target',
    quote: '新增首店20家',
    reason: '这是现有数量',
    ...changes,
  }
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value], i) => `${i === 0 ? '-' : ' '} ${key}: ${value}\n`)
    .join('')
}

const row = (code: string, what: string, at: string, bad: string, good: string = yaml()): BadFolder => ({
  code,
  what,
  place: `corrections.yaml:${at}`,
  bad: { 'z.txt': PLAN, 'corrections.yaml': bad },
  good: { 'z.txt': PLAN, 'corrections.yaml': good },
})

const TARGET = '{metric: 首店, value: 20}'
const MENTION = '{entity: park, kind: place}'
const EVENT = "{date: '2026', role: deadline, label: 新增}"

/** Small bad `corrections.yaml` by hand, two and more for each code that one can be refused with. */
export const BAD_CORRECTIONS: readonly BadFolder[] = [
  row('corrections-syntax', 'a list that does not end', '2:1', '- [a\n', '[]\n'),
  row('corrections-syntax', 'a key twice', '6:3', `${yaml()}  quote: 首店\n`),
  row('corrections-shape', 'another kind', '2:9', yaml({ kind: 'drop' })),
  row('corrections-shape', 'no reason', '1:3', yaml({ reason: '' })),
  row('corrections-shape', 'no list', '1:1', 'document: z.txt\n', '# document: z.txt\n'),
  row('correction-no-document', 'a name no document has', '1:13', yaml({ document: 'y.txt' })),
  row('correction-no-document', 'a name in capitals', '1:13', yaml({ document: 'Z.txt' })),
  row('correction-no-quote', 'another number', '4:10', yaml({ quote: '新增首店21家' })),
  row(
    'correction-no-quote',
    'a second place there is none of',
    '6:15',
    yaml({ occurrence: '2' }),
    yaml({ occurrence: '1' }),
  ),
  row(
    'correction-many-places',
    'words that stand twice',
    '4:10',
    yaml({ kind: 'add', fact: 'mention', quote: '深入推进', values: MENTION }),
    yaml({ kind: 'add', fact: 'mention', quote: '深入推进', values: MENTION, occurrence: '2' }),
  ),
  row(
    'correction-many-places',
    'one character of many',
    '4:10',
    yaml({ kind: 'add', fact: 'mention', quote: '建', values: MENTION }),
    yaml({ kind: 'add', fact: 'mention', quote: '园区', values: MENTION }),
  ),
  {
    ...row(
      'fact-without-number',
      'a target on words without a figure',
      '',
      yaml({ kind: 'add', quote: '园区', values: TARGET }),
      yaml({ kind: 'add', quote: '20家', values: TARGET }),
    ),
    place: 'z.txt:4:29',
  },
  {
    ...row(
      'fact-without-number',
      'a numeric target on a name',
      '',
      yaml({ kind: 'add', quote: '首店', values: TARGET }),
      yaml({ kind: 'add', fact: 'mention', quote: '首店', values: MENTION }),
    ),
    place: 'z.txt:4:10',
  },
  row('correction-no-fact', 'a part of the target’s words', '4:10', yaml({ quote: '首店20家' })),
  row('correction-no-fact', 'a fact of another kind', '4:10', yaml({ fact: 'event' })),
  row(
    'correction-fact-exists',
    'a target that was found',
    '4:10',
    yaml({ kind: 'add', values: TARGET }),
    yaml({ kind: 'amend', values: TARGET }),
  ),
  row(
    'correction-fact-exists',
    'an event that was found',
    '4:10',
    yaml({ kind: 'add', fact: 'event', quote: '到2026年', values: EVENT }),
    yaml({ kind: 'add', fact: 'event', quote: '2026年', values: EVENT }),
  ),
]
