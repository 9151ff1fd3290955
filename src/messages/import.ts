import type { RefusalCode } from '../model/refusal.ts'
import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

type Formats = Readonly<Record<'library' | 'rescue' | 'web-annotations', string>>
type Outcomes = Readonly<Record<'new' | 'same' | 'conflict' | 'refused' | 'trash', string>>
type Choices = Readonly<Record<'keep' | 'take' | 'both', string>>

const ZH_FORMATS: Formats = {
  library: '策图数据文件',
  rescue: '取回页存的文件',
  'web-annotations': 'W3C 网络批注（JSON-LD）',
}
const EN_FORMATS: Formats = {
  library: 'Cetu library file',
  rescue: 'file of the rescue page',
  'web-annotations': 'W3C Web Annotations (JSON-LD)',
}
const ZH_OUTCOMES: Outcomes = {
  new: '新增',
  same: '已有，相同',
  conflict: '已有，不同',
  refused: '不能导入',
  trash: '移到回收站',
}
const EN_OUTCOMES: Outcomes = {
  new: 'new',
  same: 'here already, the same',
  conflict: 'here already, different',
  refused: 'cannot be imported',
  trash: 'goes to the trash',
}
const ZH_CHOICES: Choices = { keep: '保留现有的', take: '换成文件里的', both: '两个都留，稍后再选' }
const EN_CHOICES: Choices = {
  keep: 'keep the one here',
  take: 'take the one in the file',
  both: 'keep both and choose later',
}

/**
 * What is said of a refusal: with its figure or reason (`detail`, '' for none) and the path to the field. Where it stands
 * is said beside it by `place`.
 */
type Refusals = Readonly<Record<RefusalCode, (detail: string, path: string) => string>>

const reason = (words: string, detail: string) => (detail === '' ? words : `${words}（${detail}）`)
const because = (words: string, detail: string) => (detail === '' ? words : `${words} (${detail})`)
const megabytes = (bytes: string) => (Number(bytes) / 1_000_000).toFixed(1)

const ZH_REFUSALS: Refusals = {
  'too-large': (detail) => `文件超过 50 MB（${megabytes(detail)} MB），没有读。请分开导出。`,
  'too-many-lines': () => '文件超过 20 万行，没有读。请分开导出。',
  empty: () => '文件是空的。请检查是不是没有下载完。',
  'not-text': () => '不是 UTF-8 文本。请用原来的程序重新导出，不要另存为其他编码。',
  'unknown-format': () => '不是能读的格式：要策图数据文件、取回页存的文件或 W3C 网络批注（JSON-LD）。',
  'newer-format': (detail) => `由更新版本的策图写成（格式 ${detail}）。请先更新本应用再导入。`,
  'no-header': () => '第一行不是策图数据文件的开头，可能被改过。',
  'cut-off': () => '文件到这里断了，最后一行不在。请重新复制或下载原文件。',
  'after-end': () => '结束行之后还有内容，可能是两份文件接在了一起。',
  'count-differs': (detail) => `记录数与写下的不符（${detail}），有缺或有多。`,
  'hash-differs': () => '内容与写下的校验值不符，文件在保存后被改过。',
  'line-too-long': () => '这一行超过 1 MB。',
  'too-deep': () => '嵌套超过 32 层。',
  'not-json': (detail) => reason('不是完整的 JSON', detail),
  'not-a-record': () => '不是一条记录。',
  'forbidden-key': (_detail, path) => `含有不允许的字段 ${path}。`,
  'crc-differs': () => '与自己的校验值不符，这条记录被改过或损坏。',
  'bad-field': (detail, path) => reason(`字段 ${path} 不合规定`, detail),
  'double-id': (detail) => `编号 ${detail} 在文件中出现两次，只取第一条。`,
  'no-target': () => '没有写明批注的是什么。',
  'unknown-document': (detail) => reason('这里没有它批注的文件', detail),
  'no-quote': () => '没有引用原话，无法放回原文。',
}

const EN_REFUSALS: Refusals = {
  'too-large': (detail) =>
    `the file is larger than 50 MB (${megabytes(detail)} MB) and was not read; export it in parts.`,
  'too-many-lines': () => 'the file has more than 200,000 lines and was not read; export it in parts.',
  empty: () => 'the file is empty; perhaps it was not downloaded whole.',
  'not-text': () => 'this is no UTF-8 text; export it again from its program, in no other encoding.',
  'unknown-format': () =>
    'this format is not known: a Cetu library file, a file of the rescue page or W3C Web Annotations (JSON-LD) can be read.',
  'newer-format': (detail) => `a newer Cetu wrote it (format ${detail}); update this app first.`,
  'no-header': () => 'the first line is not that of a Cetu library file; it may have been changed.',
  'cut-off': () => 'the file ends here, its last line is missing; copy or download the original again.',
  'after-end': () => 'there is more behind the closing line; two files may have been joined.',
  'count-differs': (detail) => `the number of records is not the one written down (${detail}).`,
  'hash-differs': () => 'the content does not fit its checksum: the file was changed after it was saved.',
  'line-too-long': () => 'this line is longer than 1 MB.',
  'too-deep': () => 'it is nested deeper than 32 levels.',
  'not-json': (detail) => because('this is no whole JSON', detail),
  'not-a-record': () => 'this is no record.',
  'forbidden-key': (_detail, path) => `it has a field that is not allowed: ${path}.`,
  'crc-differs': () => 'it does not fit its own checksum: it was changed or damaged.',
  'bad-field': (detail, path) => because(`field ${path} is not as it must be`, detail),
  'double-id': (detail) => `id ${detail} is in the file twice; the first one is taken.`,
  'no-target': () => 'it does not say what it is about.',
  'unknown-document': (detail) => because('the document it is about is not here', detail),
  'no-quote': () => 'it quotes no words and cannot be placed in a text.',
}

/** Bringing files in: what was found, what will happen, what was refused and where. */
export const importWords = catalogue(
  {
    formats: ZH_FORMATS,
    outcomes: ZH_OUTCOMES,
    choices: ZH_CHOICES,
    refusals: ZH_REFUSALS,
    /** Where something was refused: a line, or a path in a file without lines. */
    place: (line: number | null, path: string | null) =>
      line === null ? `位置 ${path ?? '文件'}` : `第 ${line} 行`,
    broken: (sound: number) =>
      sound === 0
        ? '文件不完整，其中没有可用的记录。'
        : `文件不完整，其中 ${sound} 条记录完好。原文件不会改动；可以只导入完好的这些。`,
    /** How a plan counts up: 新增 3，相同 5，不同 1，不能导入 2. */
    summary: (counts: Readonly<Record<keyof Outcomes, number>>) =>
      (Object.keys(ZH_OUTCOMES) as (keyof Outcomes)[])
        .filter((one) => counts[one] > 0)
        .map((one) => `${ZH_OUTCOMES[one]} ${counts[one]} 条`)
        .join('，') || '文件里没有记录',
    nothingToDo: '文件里的记录这里都有了，不用导入。',
    done: (count: number) => `已导入 ${count} 条，可以撤销。`,
    changed: '另一个窗口刚改过数据，请再看一遍下面的清单。',
    mismatch: '写入后核对不一致。请撤销这次导入，并从备份中恢复。',
    noCopy: '导入前没能备份，什么也没有导入。请先腾出空间。',
  },
  {
    formats: EN_FORMATS,
    outcomes: EN_OUTCOMES,
    choices: EN_CHOICES,
    refusals: EN_REFUSALS,
    place: (line: number | null, path: string | null) =>
      line === null ? `At ${path ?? 'the file'}` : `Line ${line}`,
    broken: (sound: number) =>
      sound === 0
        ? 'The file is not whole, and no record in it can be used.'
        : `The file is not whole; ${plural(sound, 'record')} in it ${sound === 1 ? 'is' : 'are'} sound. The file is left as it is; what is sound can be imported alone.`,
    summary: (counts: Readonly<Record<keyof Outcomes, number>>) =>
      (Object.keys(EN_OUTCOMES) as (keyof Outcomes)[])
        .filter((one) => counts[one] > 0)
        .map((one) => `${counts[one]} ${EN_OUTCOMES[one]}`)
        .join('; ') || 'the file holds no records',
    nothingToDo: 'Every record of the file is here already.',
    done: (count: number) => `${plural(count, 'record')} imported; this can be undone.`,
    changed: 'Another window has just changed something; look at the list again.',
    mismatch: 'What was stored is not as it should be. Undo this import and restore from a copy.',
    noCopy: 'No copy could be made before the import, and nothing was imported. Make room first.',
  },
)

/** The words of an import in one language. */
export type ImportWords = (typeof importWords)['zh']
