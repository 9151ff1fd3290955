import { catalogue } from './catalogue.ts'

/** What every picture offers besides itself: walking by keys, the table twin, export. */
export const chartWords = catalogue(
  {
    role: '图',
    how: '方向键逐个查看，Home 和 End 到两端，回车打开。',
    place: (label: string, position: number, total: number) => `${label}。第 ${position} 个，共 ${total} 个`,
    table: '表格',
    picture: '图',
    tableHint: '以表格显示同样的数据',
    pictureHint: '回到图',
    png: 'PNG',
    pngHint: '存为 PNG 图片（2 倍，含标题与来源）',
    svg: 'SVG',
    svgHint: '存为 SVG 矢量图（含标题与来源）',
    exportFailed: '没有存成，请再试一次',
    tableOf: (label: string) => `表格：${label}`,
    empty: '没有可列的数据',
  },
  {
    role: 'chart',
    how: 'Arrow keys go from mark to mark, Home and End to the ends, Enter opens.',
    place: (label: string, position: number, total: number) => `${label}. ${position} of ${total}`,
    table: 'Table',
    picture: 'Chart',
    tableHint: 'Show the same figures as a table',
    pictureHint: 'Back to the chart',
    png: 'PNG',
    pngHint: 'Save as PNG (2×, with title and source)',
    svg: 'SVG',
    svgHint: 'Save as SVG (with title and source)',
    exportFailed: 'Not saved; please try again',
    tableOf: (label: string) => `Table: ${label}`,
    empty: 'Nothing to list',
  },
)
