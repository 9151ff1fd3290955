import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** Readings pasted or imported from a table. */
export const progressPasteWords = catalogue(
  {
    pasteTitle: '粘贴或导入读数',
    pasteHint:
      '两列：日期、数值，用制表符、逗号或空格分开；还可有出处、备注两列。从表格软件复制，或选 CSV 文件。',
    pasteField: '表格内容',
    file: '选 CSV 文件',
    tooLarge: '文件超过 1 MB，没有读。',
    unreadable: '文件读不出文字，没有读。',
    preview: (taken: number, refused: number) =>
      refused === 0 ? `${taken} 行读懂了` : `${taken} 行读懂了，${refused} 行没有读懂`,
    line: (line: number) => `第 ${line} 行`,
    agree: '按这个数记：',
    take: (count: number) => `记下 ${count} 笔`,
    lineColumns: { line: '行', words: '原文', reading: '读作', result: '结果' },
    taken: '记下',
  },
  {
    pasteTitle: 'Paste or import readings',
    pasteHint:
      'Two columns, parted by a tab, a comma or a blank: date and figure; a source and a remark may follow. Copy from a spreadsheet, or choose a CSV file.',
    pasteField: 'Table',
    file: 'Choose a CSV file',
    tooLarge: 'The file is larger than 1 MB and was not read.',
    unreadable: 'The file holds no text that can be read.',
    preview: (taken: number, refused: number) =>
      refused === 0
        ? `${plural(taken, 'line')} understood`
        : `${plural(taken, 'line')} understood, ${refused} not`,
    line: (line: number) => `Line ${line}`,
    agree: 'take it so: ',
    take: (count: number) => `Record ${plural(count, 'reading')}`,
    lineColumns: { line: 'Line', words: 'As written', reading: 'Read as', result: 'Result' },
    taken: 'recorded',
  },
)
