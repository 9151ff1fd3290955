import { catalogue } from './catalogue.ts'

/** What every picture offers besides itself: walking by keys, the table twin, export. */
export const chartWords = catalogue(
  {
    role: '图',
    how: '方向键逐个查看，Home 和 End 到两端，回车打开。',
    howNote: (key: string) => `按 ${key} 写批注。`,
    place: (label: string, position: number, total: number) => `${label}。第 ${position} 个，共 ${total} 个`,
    table: '表格',
    picture: '图',
    tableHint: '以表格显示同样的数据',
    pictureHint: '回到图',
    /** Notes under a title, one after the other. */
    notes: (parts: readonly string[]) => joined(parts, '；', ''),
    take: '导出',
    takeHint: '存图、存表格、复制、引用、嵌入',
    takeTableHint: '存表格、复制、引用、打印',
    notArrived: '没有取到，请检查网络后再试一次',
    tableOf: (label: string) => `表格：${label}`,
    empty: '没有可列的数据',
  },
  {
    role: 'chart',
    how: 'Arrow keys go from mark to mark, Home and End to the ends, Enter opens.',
    howNote: (key: string) => ` ${key} writes a note.`,
    place: (label: string, position: number, total: number) => `${label}. ${position} of ${total}`,
    table: 'Table',
    picture: 'Chart',
    tableHint: 'Show the same figures as a table',
    pictureHint: 'Back to the chart',
    notes: (parts: readonly string[]) => joined(parts, '; ', ' '),
    take: 'Export',
    takeHint: 'Save the picture or its figures, copy, cite, embed',
    takeTableHint: 'Save the figures, copy, cite, print',
    notArrived: 'Not there yet; check the network and try again',
    tableOf: (label: string) => `Table: ${label}`,
    empty: 'Nothing to list',
  },
)

/** Parts that say something, one after the other: behind a full stop without another mark. */
function joined(parts: readonly string[], mark: string, gap: string): string {
  return parts
    .filter((part) => part !== '')
    .reduce((said, part) => `${said}${said === '' ? '' : /[。.]$/.test(said) ? gap : mark}${part}`, '')
}
