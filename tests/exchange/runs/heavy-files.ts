import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import { sealed } from '../../../src/model/records/checksum.ts'
import { shapeVersion } from '../../../src/model/records/decode-record.ts'
import type { AnyRecord } from '../../../src/model/records/record.ts'

const AT = '2027-01-01T00:00:00.000Z'

function note(n: number, comment: string): AnyRecord {
  return sealed({
    id: `n-${n}`,
    kind: 'annotation',
    rev: 1,
    v: shapeVersion('annotation'),
    createdAt: AT,
    updatedAt: AT,
    motivation: 'commenting',
    target: { type: 'view', address: '#/' },
    comment,
    tags: [],
  }) as unknown as AnyRecord
}

const library = (count: number, length: number) =>
  writeLibrary(
    Array.from({ length: count }, (_, n) => note(n, '字'.repeat(length))),
    { app: 'test', dataset: null },
  )

function rescued(
  store: 'records' | 'annotations',
  count: number,
  value: (n: number) => object = (n) => note(n, ''),
): string {
  const rows = Array.from({ length: count }, (_, n) => JSON.stringify({ db: 'cetu', store, value: value(n) }))
  return ['{"format":"cetu-rescue","formatVersion":1}', ...rows, `{"count":${count}}`].join('\n')
}

const note1 = (n: number) => ({
  id: `n-${n}`,
  rev: 1,
  v: 1,
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: '服务', prefix: '，', suffix: '。' }, start: 2, end: 4, sectionId: null },
  comment: '旧批注',
  tags: [`口径${n % 50}`],
  createdAt: AT,
  updatedAt: AT,
})

/** A library with its lines changed, and no word of it: its last line fits none. */
function rewritten(count: number, change: (record: object) => object): string {
  const header = `{"format":"cetu-library","formatVersion":1,"app":"test","dataset":null,"counts":{"annotation":${count}}}`
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify(change(note(n, '字'))))
  return [header, ...lines, `{"count":${count},"sha256":"${'0'.repeat(64)}"}`].join('\n')
}

const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse())

const annotation = (n: number, comment: string) =>
  JSON.stringify({
    id: `http://example.org/${n}`,
    type: 'Annotation',
    bodyValue: comment,
    target: { source: 'http://example.org/', selector: { type: 'TextQuoteSelector', exact: '目标' } },
  })

const listed = (count: number, item: (n: number) => string) =>
  `[${Array.from({ length: count }, (_, n) => item(n)).join(',')}]`

/** T12: files that are heavy in one way each, most of them as large as a file may be. */
export const HEAVY_FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  'nested 100,000 deep': () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a text of 10,000,000': () => listed(1, (n) => annotation(n, 'x'.repeat(10_000_000))),
  'a text of 49,900,000': () => listed(1, (n) => annotation(n, 'x'.repeat(49_900_000))),
  '1,000,000 records': () => listed(1_000_000, () => '{"type":"Annotation"}'),
  '16,000,000 objects': () => `[${'{},'.repeat(16_000_000)}{}]`,
  '24,000,000 numbers': () => `[${'0,'.repeat(24_000_000)}0]`,
  '24,000,000 numbers beside the items': () =>
    `{"type":"AnnotationPage","x":[${'0,'.repeat(24_000_000)}0],"items":[]}`,
  '200,000 annotations': () => listed(200_000, (n) => annotation(n, 'x'.repeat(60))),
  'a library of 48 MB in 160 lines': () => library(160, 100_000),
  'a library of 48 MB in 200,000 lines': () => library(199_998, 1),
  'a library whose 199,998 records are written in another order': () => rewritten(199_998, reversed),
  'a library whose 190,000 records have a field we have not': () =>
    rewritten(190_000, (record) => sealed({ ...record, colour: 'red' })),
  'rescued, 150,000 records': () => rescued('records', 150_000),
  'rescued, 120,000 notes of version 1': () => rescued('annotations', 120_000, note1),
  'rescued, 150,000 records among the notes of version 1': () => rescued('annotations', 150_000),
  '199,999 lines that are none': () => `{"format":"cetu-library"}\n${'{"a":1}\n'.repeat(199_998)}`,
  '60 MB': () => 'x'.repeat(60_000_000),
}
