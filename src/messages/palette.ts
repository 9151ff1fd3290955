import type { FoundKind } from '../model/corpus-search.ts'
import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** What the lines of the palette belong to. */
export type PaletteGroup = FoundKind | 'command' | 'note'

type Groups = Readonly<Record<PaletteGroup, string>>
const ZH_GROUPS: Groups = {
  command: '命令',
  document: '文件',
  target: '目标',
  event: '日期',
  measure: '举措',
  note: '我的记录',
  text: '正文',
}
const EN_GROUPS: Groups = {
  command: 'Commands',
  document: 'Documents',
  target: 'Targets',
  event: 'Dates',
  measure: 'Measures',
  note: 'My records',
  text: 'In the text',
}

/** How far the search has come, in documents. */
interface Shares {
  readonly facts: number
  readonly texts: number
  readonly of: number
}

/** The command palette: one box over documents, facts, the person's records and commands. */
export const paletteWords = catalogue(
  {
    label: '搜索与命令',
    field: '找文件、日期、目标、举措、批注、正文里的词，或一条命令',
    results: '找到的',
    groups: ZH_GROUPS,
    more: (count: number) => `再列 ${count} 条`,
    elsewhere: (count: number) => `文中另有 ${count} 句`,
    empty: '打几个字就找：简繁、全角半角、大小写都不分；几个词用空格隔开。',
    waiting: '正在找……',
    nothing: (typed: string) => `没有找到“${typed}”。可以换一个词，或少打几个字。`,
    notStarted: '没能开始找：程序或文件清单没有取到。命令与我的记录仍可用；请检查网络后再打字重试。',
    looking: ({ facts, texts, of }: Shares) =>
      facts < of
        ? `标题已找；事实 ${facts} / ${of} 份，正文 ${texts} / ${of} 份……`
        : `标题、事实已找；正文 ${texts} / ${of} 份……`,
    enough: ({ facts, texts, of }: Shares) =>
      `找到的已够多，先停在这里：事实 ${facts} / ${of} 份，正文 ${texts} / ${of} 份`,
    goOn: '接着找',
    done: (of: number) => `${of} 份文件的标题、事实、正文都找过了`,
    unread: (count: number) => `${count} 个文件没有取到，没能找`,
    found: (count: number) => (count === 0 ? '没有找到' : `找到 ${count} 条`),
    keys: '↑ ↓ 选 · ↵ 打开 · Esc 关闭',
    scope: '找全部文件，不受筛选限制',
    go: (page: string) => `去：${page}`,
    theme: { system: '配色：随系统', light: '配色：浅色', dark: '配色：深色' },
    language: '界面换成英文',
    present: '演示当前页',
    notePage: '批注本页',
    filter: '打开筛选',
    keyList: '全部按键与改键',
    clearFilter: '清除筛选',
    only: (choice: string) => `只看：${choice}`,
    asOf: (day: string) => `截至 ${day}`,
    asOfToday: '截至今天',
    timeline: (mode: string) => `时间线：${mode}`,
    lanes: (kind: string) => `时间线按${kind}分泳道`,
    gauges: '目标：仪表',
    register: '目标：清单',
    print: '打印当前页',
    exportOwn: (form: string) => `导出我的：${form}`,
    exportFailed: (reason: string) => `没有导出：${reason}。请再试一次。`,
    picture: (tool: string, title: string) => `${tool}：${title}`,
    undo: '撤销上一步',
    redo: '重做',
    copyOutside: '下载一份浏览器外的副本',
  },
  {
    label: 'Search and commands',
    field: 'Find documents, dates, targets, measures, notes, words of the text, or a command',
    results: 'Found',
    groups: EN_GROUPS,
    more: (count: number) => `${count} more`,
    elsewhere: (count: number) => `${plural(count, 'more sentence')} in this text`,
    empty: 'Type a few characters: script, width and case make no difference; put a space between words.',
    waiting: 'Looking …',
    nothing: (typed: string) => `Nothing reads “${typed}”. Try another word, or fewer characters.`,
    notStarted:
      'The search could not start: its code or the list of documents did not arrive. Commands and your records still work; check the network and type again.',
    looking: ({ facts, texts, of }: Shares) =>
      facts < of
        ? `Titles done; facts ${facts} / ${of}, texts ${texts} / ${of} documents …`
        : `Titles and facts done; texts ${texts} / ${of} documents …`,
    enough: ({ facts, texts, of }: Shares) =>
      `Enough found, stopped here: facts ${facts} / ${of}, texts ${texts} / ${of} documents`,
    goOn: 'Go on',
    done: (of: number) => `Titles, facts and texts of ${plural(of, 'document')} looked through`,
    unread: (count: number) => `${plural(count, 'file')} did not arrive and could not be searched`,
    found: (count: number) => (count === 0 ? 'nothing found' : `${count} found`),
    keys: '↑ ↓ choose · ↵ open · Esc close',
    scope: 'All documents, whatever the filter',
    go: (page: string) => `Go to: ${page}`,
    theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
    language: 'Switch to Chinese',
    present: 'Present this view',
    notePage: 'Note this page',
    filter: 'Open the filter',
    keyList: 'All keys, and changing them',
    clearFilter: 'Clear the filter',
    only: (choice: string) => `Only: ${choice}`,
    asOf: (day: string) => `As of ${day}`,
    asOfToday: 'As of today',
    timeline: (mode: string) => `Timeline: ${mode}`,
    lanes: (kind: string) => `Timeline lanes by ${kind.toLowerCase()}`,
    gauges: 'Targets: gauges',
    register: 'Targets: register',
    print: 'Print this page',
    exportOwn: (form: string) => `Export mine: ${form}`,
    exportFailed: (reason: string) => `Not exported: ${reason}. Please try again.`,
    picture: (tool: string, title: string) => `${tool}: ${title}`,
    undo: 'Undo the last step',
    redo: 'Redo',
    copyOutside: 'Download a copy outside the browser',
  },
)
