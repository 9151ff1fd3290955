import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** What is said on every page when the person's records are not as they were left. */
export const recoveryWords = catalogue(
  {
    title: '自己的记录与上次不一致',
    counts: (recorded: number, found: number) => `应有 ${recorded} 条，现有 ${found} 条。`,
    findings: {
      gone: '数据库是新的，原来的不见了（可能被浏览器或清理软件清除）',
      changed: '有记录的内容与记下的不符',
      'data-loss': '浏览器报告丢失了数据',
      older: (commits: number) => `数据回到了 ${commits} 步之前`,
      fewer: (kind: string, recorded: number, found: number) =>
        `${kind}应有 ${recorded} 条，现有 ${found} 条`,
      more: (kind: string, recorded: number, found: number) => `${kind}应有 ${recorded} 条，现有 ${found} 条`,
      damaged: (count: number) => `${count} 条读不出`,
    },
    ways: '现有的一条也没有动。可以从本浏览器内的副本或导出的文件取回，也可以就用现有的。',
    goOn: '就用现有的',
    rescue: '打开救援页（原样导出数据库）',
    toFiles: '文件与副本 →',
  },
  {
    title: 'Your records are not as they were left',
    counts: (recorded: number, found: number) => `There should be ${recorded}, there are ${found}.`,
    findings: {
      gone: 'the database is new, the former one is gone (perhaps cleared by the browser or a cleaner)',
      changed: 'the content of some records is not what was written down',
      'data-loss': 'the browser reports that it lost data',
      older: (commits: number) => `the data is as it was ${plural(commits, 'step')} ago`,
      fewer: (kind: string, recorded: number, found: number) =>
        `${kind}: ${recorded} expected, ${found} there`,
      more: (kind: string, recorded: number, found: number) =>
        `${kind}: ${recorded} expected, ${found} there`,
      damaged: (count: number) => `${plural(count, 'record')} cannot be read`,
    },
    ways: 'Nothing was touched. Take records back from a copy inside this browser or from an exported file, or go on with what is there.',
    goOn: 'Go on with what is there',
    rescue: 'Open the rescue page (exports the database as it is)',
    toFiles: 'Files and copies →',
  },
)
