import { catalogue } from './catalogue.ts'

/** The picture of a target's path: its title, its marks and what it asks while nothing is recorded. */
export const progressChartWords = catalogue(
  {
    chartTitle: (date: string, figure: string, pace: string | null, over: boolean) =>
      pace === null
        ? `${date}记到 ${figure}`
        : `${date}记到 ${figure}，${over ? '不低于' : '低于'}匀速路径的 ${pace}`,
    capTitle: (date: string, figure: string, pace: string, over: boolean) =>
      `${date}记到 ${figure}，${over ? '不高于' : '高于'}应到的 ${pace}`,
    dueTitle: (date: string, figure: string, goal: string) =>
      `到期时最近记到 ${figure}（${date}），目标 ${goal}`,
    afterTitle: (date: string, figure: string, goal: string) =>
      `期限之后，${date}记到 ${figure}，目标 ${goal}`,
    metTitle: (date: string, figure: string, goal: string) => `${date}记到 ${figure}，达到目标 ${goal}`,
    metBeforeTitle: (met: string, goal: string, date: string, figure: string) =>
      `${met}达到目标 ${goal}，${date}记到 ${figure}`,
    fallenTitle: (met: string, goal: string, date: string, figure: string) =>
      `${met}达到目标 ${goal}，${date}又低到 ${figure}`,
    onlyStartTitle: (date: string, figure: string) => `${date}记到 ${figure}；路径从这一笔起，还比不出快慢`,
    dueGap: (a: string, b: string) => `${a} − ${b}，过了期限`,
    lacksGoal: (figure: string) => `距目标 ${figure}`,
    chartAsk: '还没有记进展：按期限匀速该走到哪里？',
    chartAskNone: '还没有记进展',
    unit: (unit: string) => `单位：${unit}`,
    noUnit: '按次数或件数',
    cumulative: '累计新增',
    goalAt: (figure: string) => `目标 ${figure}`,
    goalMark: (goal: string, day: string) => `${goal}，期限 ${day}`,
    paceLine: '匀速路径',
    asOfAt: (day: string) => `截至 ${day}`,
    endAt: (day: string) => `${day} 期限`,
    short: (figure: string, cap: boolean) => `${cap ? '多' : '少'} ${figure}`,
    readingMark: (date: string, figure: string) => `个人记录 ${date}：${figure}`,
    interimMark: (date: string, figure: string) => `中期目标 ${date}：${figure}`,
    rankChart: '位次不画进度：在“评估”里记下达成、未达成或不好判断。',
  },
  {
    chartTitle: (date: string, figure: string, pace: string | null, over: boolean) =>
      pace === null
        ? `${figure} on ${date}`
        : `${figure} on ${date}, ${over ? 'not below' : 'below'} the pace of ${pace}`,
    capTitle: (date: string, figure: string, pace: string, over: boolean) =>
      `${figure} on ${date}, ${over ? 'not above' : 'above'} the pace of ${pace}`,
    dueTitle: (date: string, figure: string, goal: string) =>
      `Past the deadline at ${figure} (${date}), target ${goal}`,
    afterTitle: (date: string, figure: string, goal: string) =>
      `After the deadline, ${figure} on ${date}, target ${goal}`,
    metTitle: (date: string, figure: string, goal: string) =>
      `${figure} on ${date}, the target of ${goal} is met`,
    metBeforeTitle: (met: string, goal: string, date: string, figure: string) =>
      `The target of ${goal} was met on ${met}; ${figure} on ${date}`,
    fallenTitle: (met: string, goal: string, date: string, figure: string) =>
      `The target of ${goal} was met on ${met}; down to ${figure} on ${date}`,
    onlyStartTitle: (date: string, figure: string) =>
      `${figure} on ${date}: the path begins here, no pace to tell yet`,
    dueGap: (a: string, b: string) => `${a} − ${b}, past the deadline`,
    lacksGoal: (figure: string) => `${figure} from the target`,
    chartAsk: 'Nothing recorded yet: where should it be by the deadline?',
    chartAskNone: 'Nothing recorded yet',
    unit: (unit: string) => `Unit: ${unit}`,
    noUnit: 'a count',
    cumulative: 'total so far',
    goalAt: (figure: string) => `Target ${figure}`,
    goalMark: (goal: string, day: string) => `${goal}, due ${day}`,
    paceLine: 'pace',
    asOfAt: (day: string) => `as of ${day}`,
    endAt: (day: string) => `due ${day}`,
    short: (figure: string, cap: boolean) => `${figure} ${cap ? 'over' : 'short'}`,
    readingMark: (date: string, figure: string) => `Personal record ${date}: ${figure}`,
    interimMark: (date: string, figure: string) => `Interim target ${date}: ${figure}`,
    rankChart: 'A rank has no progress to draw: record met, not met or cannot judge under “Reviews”.',
  },
)
