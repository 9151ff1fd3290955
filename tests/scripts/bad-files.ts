import { zipSync } from 'fflate'
import { legacyBytes, utf16Bytes } from '../compile/encodings/legacy-bytes.ts'
import { aDocx, paragraph } from '../compile/formats/a-docx.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder that is refused, and its near miss that is not. */
export interface BadFolder {
  readonly code: string
  readonly what: string
  readonly bad: Files
  readonly good: Files
  /** `file:line:column` of the error, the folder left out. */
  readonly place: string
}

const PLAN = '东湖区商业行动方案\n发布日期：2024-03-05\n一、重点任务\n到2026年，新增首店20家。\n'
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => Array.from(typeof part === 'string' ? utf8(part) : part)))
const gbk = (text: string) => legacyBytes(text, 'gb18030')
const big5 = (text: string) => legacyBytes(text, 'big5')
const TRADITIONAL = '東湖區商業行動方案\n發佈日期：2024-03-05\n到2026年，新增首店20家，服務更好。\n'
const docx = aDocx(paragraph(PLAN.slice(0, 9)) + paragraph('到2026年，新增首店20家。'))
const changed = (source: Uint8Array, at: number, value: number) =>
  source.map((byte, i) => (i === at ? value : byte))
const directoryOf = (zip: Uint8Array) =>
  zip.findIndex((_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1)
const bomb = (size: number) => zipSync({ 'word/document.xml': new Uint8Array(size).fill(0x20) }, { level: 9 })
const line = (length: number) => '上'.repeat(length)

const row = (code: string, what: string, place: string, bad: Files, good: Files): BadFolder => ({
  code,
  what,
  place,
  bad,
  good,
})
/** One file `z.txt`, bad and good. */
const text = (code: string, what: string, at: string, bad: string | Uint8Array, good: string | Uint8Array) =>
  row(code, what, `z.txt:${at}`, { 'z.txt': bad }, { 'z.txt': good })
/** `z.txt` with something beside it. */
const beside = (
  code: string,
  what: string,
  place: string,
  bad: Files,
  good: Files,
  document: string | Uint8Array = PLAN,
) => row(code, what, place, { 'z.txt': document, ...bad }, { 'z.txt': document, ...good })
const other =
  (file: string) => (code: string, what: string, bad: string | Uint8Array, good: string | Uint8Array) =>
    row(code, what, `${file}:1:1`, { [file]: bad }, { [file]: good })
const page = other('z.html')
const word = other('z.docx')

/** Small bad folders by hand, two and more for each code that a document, its sidecar or the folder can be refused with. */
export const BAD_FOLDERS: readonly BadFolder[] = [
  text('empty-file', 'no bytes', '1:1', '', '上'),
  text('empty-file', 'blanks only', '1:1', ' \r\n\u3000\t\n', ' \r\n\u3000上'),
  text('empty-file', 'a byte order mark only', '1:1', '\uFEFF', '\uFEFF上'),
  text('empty-file', 'a UTF-16 mark only', '1:1', bytes([0xff, 0xfe]), utf16Bytes('上', true)),
  page('empty-file', 'a page of nothing but scripts', '<script>"上海。"</script>', '<p>上海。</p>'),
  page('empty-file', 'a page of nothing but markup', '<html><body><div></div>', '<html><body><div>上</div>'),
  word('empty-file', 'a docx without words', aDocx(paragraph(' ')), aDocx(paragraph('上'))),
  text('binary-file', 'a NUL in the text', '1:3', '上海\u0000', '上海\u0001'),
  text('binary-file', 'a NUL on the third line', '3:1', '上\n海\n\u0000', '上\n海\n0'),
  text('binary-file', 'a PDF called txt', '1:1', '%PDF-1.7 上', '%PDF 上'),
  text('binary-file', 'a docx called txt', '1:1', docx, 'PK 上'),
  text('binary-file', 'an old Word file', '1:1', bytes([0xd0, 0xcf, 0x11, 0xe0]), '上'),
  text('binary-file', 'a PNG picture', '1:1', bytes([0x89, 0x50, 0x4e, 0x47]), 'PNG 上'),
  text('binary-file', 'a JPEG picture', '1:1', bytes([0xff, 0xd8, 0xff]), 'JPEG 上'),
  text('binary-file', 'a gzip file', '1:1', bytes([0x1f, 0x8b]), 'gz 上'),
  text(
    'binary-file',
    'UTF-16 without its mark',
    '1:2',
    utf16Bytes('plan', true).slice(2),
    utf16Bytes('plan', true),
  ),
  text('not-utf8', 'GBK', '1:1', gbk(PLAN), PLAN),
  text('not-utf8', 'GBK from the second line', '2:1', bytes('A\n', gbk('上海')), 'A\n上海'),
  text('not-utf8', 'Big5', '1:1', big5(TRADITIONAL), TRADITIONAL),
  text('not-utf8', 'Latin-1', '1:4', bytes('caf', [0xe9, 0x20]), 'cafe '),
  text('not-utf8', 'a cut character', '1:2', utf8('上海').slice(0, 5), utf8('上海')),
  text(
    'not-utf8',
    'a surrogate written as UTF-8',
    '1:2',
    bytes('A', [0xed, 0xa0, 0x80]),
    bytes('A', [0xed, 0x9f, 0xbf]),
  ),
  text('not-utf8', 'an overlong character', '1:2', bytes('A', [0xc0, 0xaf]), 'A/'),
  text(
    'not-utf8',
    'a character beyond Unicode',
    '1:2',
    bytes('A', [0xf4, 0x90, 0x80, 0x80]),
    bytes('A', [0xf4, 0x8f, 0xbf, 0xbd]),
  ),
  row(
    'not-utf8',
    'a page of GBK that says nothing',
    'z.html:1:4',
    { 'z.html': gbk('<p>上海服务</p>') },
    { 'z.html': '<p>上海服务</p>' },
  ),
  text('broken-utf16', 'half a character', '1:2', utf16Bytes('上\uD842海', true), utf16Bytes('上𠮷海', true)),
  text(
    'broken-utf16',
    'half a character, other order',
    '1:2',
    utf16Bytes('上\uDFB7', false),
    utf16Bytes('上𠮷', false),
  ),
  text('broken-utf16', 'half a unit', '1:2', utf16Bytes('上海', true).slice(0, -1), utf16Bytes('上海', true)),
  text(
    'garbled-text',
    'UTF-8 read as Latin-1 and saved',
    '1:1',
    new TextDecoder('latin1').decode(utf8('上海服务')),
    '上海服务',
  ),
  text('garbled-text', 'a Greek text', '2:1', '1\nαβγδ', '1\nαβγδ上海服务'),
  text('garbled-text', 'control characters for words', '1:1', '\u0080\u0081\u0082', '\u0080\u0081上海'),
  text('file-too-large', 'more than 16 MiB', '1:1', new Uint8Array(16 * 1024 * 1024 + 1).fill(0x0a), '\n上'),
  page(
    'file-too-large',
    'a page of more than 16 MiB',
    new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20),
    '<p>上',
  ),
  text('line-too-long', 'an endless line', '1:100001', line(100_001), line(100_000)),
  text(
    'line-too-long',
    'an endless second line',
    '2:100001',
    `上\n${line(100_001)}`,
    `上\n${line(99_999)}\n上`,
  ),
  beside(
    'unknown-encoding',
    'Shift JIS',
    'z.txt.meta.yaml:1:1',
    { 'z.txt.meta.yaml': 'encoding: shift_jis' },
    { 'z.txt.meta.yaml': 'encoding: utf-8' },
  ),
  beside(
    'unknown-encoding',
    'a misspelt name',
    'z.txt.meta.yaml:1:1',
    { 'z.txt.meta.yaml': 'encoding: gb18O30' },
    { 'z.txt.meta.yaml': 'encoding: gb18030' },
    gbk(PLAN),
  ),
  row(
    'unknown-encoding',
    'a page’s own odd charset',
    'z.html:1:1',
    { 'z.html': '<meta charset=utf-7><p>上' },
    { 'z.html': '<meta charset=utf-8><p>上' },
  ),
  row(
    'unknown-encoding',
    'front matter’s odd name',
    'z.md:1:1',
    { 'z.md': '---\nencoding: ansi\n---\n上' },
    { 'z.md': '---\nencoding: utf8\n---\n上' },
  ),
  beside(
    'encoding-contradicted',
    'UTF-8 with a line of GBK',
    'z.txt:2:1',
    { 'z.txt': bytes(gbk('甲\n'), '到二〇二六年新增'), 'z.txt.meta.yaml': 'encoding: gbk' },
    { 'z.txt': bytes(gbk('甲\n到二〇二六年新增')), 'z.txt.meta.yaml': 'encoding: gbk' },
  ),
  beside(
    'encoding-contradicted',
    'Big5 declared as GBK',
    'z.txt:1:1',
    { 'z.txt.meta.yaml': 'encoding: gbk' },
    { 'z.txt.meta.yaml': 'encoding: big5' },
    big5('我們的工作要有很大的進展和提高'),
  ),
  beside(
    'encoding-contradicted',
    'a mark that says otherwise',
    'z.txt:1:1',
    { 'z.txt.meta.yaml': 'encoding: gbk' },
    { 'z.txt.meta.yaml': 'encoding: utf-8' },
    `\uFEFF${PLAN}`,
  ),
  beside(
    'not-as-declared',
    'GBK cut in a character',
    'z.txt:1:2',
    { 'z.txt': gbk('上海').slice(0, 3), 'z.txt.meta.yaml': 'encoding: gbk' },
    { 'z.txt': gbk('上海'), 'z.txt.meta.yaml': 'encoding: gbk' },
  ),
  beside(
    'not-as-declared',
    'a byte that Big5 has not',
    'z.txt:2:1',
    { 'z.txt': bytes('A\n', [0xfe, 0x20]), 'z.txt.meta.yaml': 'encoding: big5' },
    { 'z.txt': bytes('A\n', big5('東')), 'z.txt.meta.yaml': 'encoding: big5' },
  ),
  beside(
    'no-round-trip',
    'a byte of Windows among GBK',
    'z.txt:1:2',
    { 'z.txt': bytes(gbk('上'), [0x80]), 'z.txt.meta.yaml': 'encoding: gbk' },
    { 'z.txt': bytes(gbk('上'), [0xa2, 0xe3]), 'z.txt.meta.yaml': 'encoding: gbk' },
  ),
  beside(
    'no-round-trip',
    'a byte for private use in Big5',
    'z.txt:2:2',
    { 'z.txt': bytes('A\n', big5('東'), [0xff]), 'z.txt.meta.yaml': 'encoding: big5' },
    { 'z.txt': bytes('A\n', big5('東')), 'z.txt.meta.yaml': 'encoding: big5' },
  ),
  row(
    'encoding-not-asked',
    'beside a docx',
    'z.docx:1:1',
    { 'z.docx': docx, 'z.docx.meta.yaml': 'encoding: gbk' },
    { 'z.docx': docx },
  ),
  row(
    'encoding-not-asked',
    'UTF-8 beside a docx',
    'z.docx:1:1',
    { 'z.docx': docx, 'z.docx.meta.yaml': 'encoding: utf-8' },
    { 'z.docx': docx },
  ),
  beside(
    'sidecar-syntax',
    'no YAML',
    'z.txt.meta.yaml:2:1',
    { 'z.txt.meta.yaml': 'encoding: [gbk\n' },
    { 'z.txt.meta.yaml': 'encoding: utf8\n' },
  ),
  beside(
    'sidecar-syntax',
    'a tab for an indent',
    'z.txt.meta.yaml:2:1',
    { 'z.txt.meta.yaml': 'encoding:\n\tutf8\n' },
    { 'z.txt.meta.yaml': 'encoding:\n  utf8\n' },
  ),
  beside(
    'sidecar-shape',
    'another key',
    'z.txt.meta.yaml:1:1',
    { 'z.txt.meta.yaml': 'title: 甲\n' },
    { 'z.txt.meta.yaml': 'encoding: utf-8\n' },
  ),
  beside(
    'sidecar-shape',
    'a key too many',
    'z.txt.meta.yaml:1:1',
    { 'z.txt.meta.yaml': 'encoding: utf-8\ntitle: 甲\n' },
    { 'z.txt.meta.yaml': 'encoding: utf-8 # title: 甲\n' },
  ),
  beside('sidecar-shape', 'nothing', 'z.txt.meta.yaml:1:1', { 'z.txt.meta.yaml': '' }, {}),
  beside(
    'sidecar-shape',
    'a number',
    'z.txt.meta.yaml:1:1',
    { 'z.txt.meta.yaml': 'encoding: 936\n' },
    { 'z.txt.meta.yaml': 'encoding: cp936\n' },
    gbk(PLAN),
  ),
  beside(
    'sidecar-alone',
    'of a name no document has',
    'y.txt.meta.yaml:1:1',
    { 'y.txt.meta.yaml': 'encoding: utf-8' },
    { 'z.txt.meta.yaml': 'encoding: utf-8' },
  ),
  beside(
    'sidecar-alone',
    'without the document’s ending',
    'z.meta.yaml:1:1',
    { 'z.meta.yaml': 'encoding: utf-8' },
    { 'z.txt.meta.yaml': 'encoding: utf-8' },
  ),
  page('page-too-deep', 'divs without end', '<div>'.repeat(600) + '上', '<div>'.repeat(400) + '上'),
  page(
    'page-too-deep',
    'fonts and tables without end',
    '<font><table><tr><td>'.repeat(200) + '上',
    '<font><table><tr><td>'.repeat(90) + '上',
  ),
  word('broken-docx', 'cut in half', docx.slice(0, docx.length >> 1), docx),
  word('broken-docx', 'a changed byte inside', changed(docx, 100, docx[100]! ^ 0xff), docx),
  word('broken-docx', 'a text called docx', PLAN, docx),
  word('broken-docx', 'another zip', zipSync({ 'a.xml': utf8('上') }), docx),
  word('encrypted-docx', 'one part locked', changed(docx, directoryOf(docx) + 8, 1), docx),
  word(
    'encrypted-docx',
    'locked and more',
    changed(docx, directoryOf(docx) + 8, 9),
    changed(docx, directoryOf(docx) + 8, 8),
  ),
  word('docx-too-large', 'a zip bomb', bomb(65 * 1024 * 1024), docx),
  word(
    'docx-too-large',
    'a bomb that lies about its size',
    changed(bomb(65 * 1024 * 1024), directoryOf(bomb(65 * 1024 * 1024)) + 26, 0),
    docx,
  ),
  row('no-documents', 'an empty folder', ':1:1', {}, { 'z.txt': PLAN }),
  row(
    'no-documents',
    'only files of other kinds',
    ':1:1',
    { 'scan.pdf': '%PDF', 'README.md': '上' },
    { 'plan.md': '上' },
  ),
  beside(
    'lexicon-syntax',
    'a list that does not end',
    'lexicon.yaml:3:1',
    { 'lexicon.yaml': 'brands:\n  - [a\n' },
    {},
  ),
  beside(
    'lexicon-syntax',
    'a key twice',
    'lexicon.yaml:2:1',
    { 'lexicon.yaml': 'brands: []\nbrands: []\n' },
    {},
  ),
  beside(
    'lexicon-shape',
    'a number for a list',
    'lexicon.yaml:2:9',
    { 'lexicon.yaml': 'allBrands: []\nbrands: 5\n' },
    {},
  ),
  beside('lexicon-shape', 'nothing in it', 'lexicon.yaml:1:1', { 'lexicon.yaml': '{}\n' }, {}),
]
