import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** The frame around every page: navigation, switches, errors, the source strip. */
export const shellWords = catalogue(
  {
    appName: '策图',
    pages: {
      overview: '总览',
      timeline: '时间线',
      targets: '目标',
      coverage: '覆盖',
      reader: '原文',
      notes: '批注',
    },
    present: '演示',
    presentHint: '演示当前页',
    navigation: '页面',
    skip: '跳到正文',
    asOf: (date: string) => `截至 ${date}`,
    filtered: (filter: string) => `筛选：${filter}`,
    asOfLabel: '截至日期：状态与天数按这一天计算',
    language: 'English',
    languageHint: '切换到英文界面',
    theme: { system: '配色：随系统', light: '配色：浅色', dark: '配色：深色' },
    loading: '正在打开……',
    reading: (documents: number) => `正在读取 ${documents} 份文件的数据……`,
    notReadTitle: '有数据没有取到',
    notReadText: '这一页要用的数据没有取全。请检查网络后重试；总览和已经打开的文件不受影响。',
    brokenTitle: '这一页出错了',
    brokenText: '数据没有受影响。可以重试，或回到总览；您的批注仍在本浏览器中。',
    retry: '重试',
    home: '回到总览',
    rescue: '取回数据',
    dataProblemTitle: '数据没有读到',
    dataProblemText: (reason: string) =>
      `数据文件缺失或格式不对：${reason}。请在项目目录运行 npm run compile 后重新打开。`,
    sourceOf: (title: string, dataset: string) => `来源：《${title}》 · 数据集 ${dataset}`,
    source: (documents: number, dataset: string) => `来源：${documents} 份公开文件 · 数据集 ${dataset}`,
  },
  {
    appName: 'Cetu',
    pages: {
      overview: 'Overview',
      timeline: 'Timeline',
      targets: 'Targets',
      coverage: 'Coverage',
      reader: 'Documents',
      notes: 'Notes',
    },
    present: 'Present',
    presentHint: 'Present this view',
    navigation: 'Pages',
    skip: 'Skip to content',
    asOf: (date: string) => `As of ${date}`,
    filtered: (filter: string) => `filter: ${filter}`,
    asOfLabel: 'As-of date: statuses and days are counted from this day',
    language: '中文',
    languageHint: 'Switch the interface to Chinese',
    theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
    loading: 'Opening …',
    reading: (documents: number) => `Reading the data of ${plural(documents, 'document')} …`,
    notReadTitle: 'Some data did not arrive',
    notReadText:
      'The data this page needs did not arrive in full. Check the network and try again; the overview and the documents already open are not affected.',
    brokenTitle: 'This page failed',
    brokenText:
      'The data is unharmed. Try again or go back to the overview; your notes are still in this browser.',
    retry: 'Try again',
    home: 'Back to overview',
    rescue: 'Rescue your data',
    dataProblemTitle: 'The data could not be read',
    dataProblemText: (reason: string) =>
      `A data file is missing or has the wrong shape: ${reason}. Run npm run compile in the project and open the page again.`,
    sourceOf: (title: string, dataset: string) => `Source: 《${title}》 · dataset ${dataset}`,
    source: (documents: number, dataset: string) =>
      `Source: ${documents} published documents · dataset ${dataset}`,
  },
)
