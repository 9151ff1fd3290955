import { catalogue } from './catalogue.ts'

/** What the person sets for a target: interim targets, baseline, status, pin. */
export const progressPlanWords = catalogue(
  {
    plan: '我的设定',
    planOpen: '设定',
    planTitle: '中期目标、起点与状态',
    interim: '中期目标',
    interimHint: '每行一个：日期、空格、数值，如 2019-12-31 10。只画在图上，不改匀速路径。',
    fill: { month: '按月填', quarter: '按季填', year: '按年填' },
    noInterim: '没有中期目标',
    baseline: '起点',
    baselineHint: '达到类从起点匀速到目标；不填，就从第一次读数起。',
    baselineBoth: '起点要有日期和数值。两个都写，或都不写。',
    baselineOf: (date: string, figure: string) => `${date}，${figure}`,
    setStatus: '人工设定状态',
    notSet: '不设定，按规则',
    reason: '理由',
    pin: '在总览上置顶',
    pinned: '已在总览上置顶',
    badLine: (line: number, problem: string) => `第 ${line} 行：${problem}`,
  },
  {
    plan: 'My settings',
    planOpen: 'Set',
    planTitle: 'Interim targets, baseline and status',
    interim: 'Interim targets',
    interimHint:
      'One a line: date, space, figure, as 2019-12-31 10. They are drawn and do not change the pace.',
    fill: { month: 'Monthly', quarter: 'Quarterly', year: 'Yearly' },
    noInterim: 'no interim targets',
    baseline: 'Baseline',
    baselineHint: 'A level runs from here to the target; without it from the first reading.',
    baselineBoth: 'A baseline needs a date and a figure. Write both, or neither.',
    baselineOf: (date: string, figure: string) => `${date}, ${figure}`,
    setStatus: 'Status by hand',
    notSet: 'not set, by the rule',
    reason: 'Reason',
    pin: 'Pin to the overview',
    pinned: 'pinned to the overview',
    badLine: (line: number, problem: string) => `Line ${line}: ${problem}`,
  },
)
