import type { RecordKind } from '../model/records/record.ts'
import { catalogue } from './catalogue.ts'

/** The kinds of a person's records, by the name they have in files. */
export const recordKindWords = catalogue<Readonly<Record<RecordKind, string>>>(
  {
    annotation: '批注',
    reading: '进展',
    review: '评估',
    'own-event': '我的日期',
    'target-plan': '目标设置',
    tag: '标签',
    deck: '演示',
    conflict: '待取舍的版本',
  },
  {
    annotation: 'Notes',
    reading: 'Readings',
    review: 'Reviews',
    'own-event': 'Own dates',
    'target-plan': 'Target settings',
    tag: 'Tags',
    deck: 'Decks',
    conflict: 'Versions to choose',
  },
)
