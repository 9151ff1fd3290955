import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** Notes on what is not words: facts, targets, coverage cells, and pages as they are filtered. */
export const aboutWords = catalogue(
  {
    door: '批注',
    doorCount: (count: number) => `批注 ${count}`,
    doorOf: (name: string, count: number) => (count === 0 ? `批注：${name}` : `${count} 条批注：${name}`),
    draft: '草稿',
    page: '批注本页',
    pageCount: (count: number) => `批注本页 ${count}`,
    pageHint: '给眼前这一页（连同筛选）写批注',
    panel: (what: string) => `批注：${what}`,
    kinds: { fact: '事实', target: '目标', cell: '覆盖', view: '页面' },
    cell: (district: string, subject: string) => `${district} × ${subject}`,
    everything: '没有筛选',
    list: '已有的批注',
    write: '写批注',
    close: '关闭',
    all: '在批注页看全部',
    gone: '链接里的这一处不在当前数据集中，可能已随数据更新而变动。',
    removed: '已删除批注',
    noted: (count: number) => `${count} 条批注`,
    cellHint: '批注这一格',
  },
  {
    door: 'Note',
    doorCount: (count: number) => `Notes ${count}`,
    doorOf: (name: string, count: number) =>
      count === 0 ? `Note on: ${name}` : `${plural(count, 'note')} on: ${name}`,
    draft: 'draft',
    page: 'Annotate',
    pageCount: (count: number) => `Annotate ${count}`,
    pageHint: 'Write a note on this page as it is filtered',
    panel: (what: string) => `Notes: ${what}`,
    kinds: { fact: 'Fact', target: 'Target', cell: 'Coverage', view: 'Page' },
    cell: (district: string, subject: string) => `${district} × ${subject}`,
    everything: 'no filter',
    list: 'Notes there are',
    write: 'Write a note',
    close: 'Close',
    all: 'See all notes',
    gone: 'What this link points at is not in the current dataset; it may have changed with an update.',
    removed: 'Note deleted',
    noted: (count: number) => plural(count, 'note'),
    cellHint: 'Note on this cell',
  },
)
