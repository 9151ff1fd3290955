import { catalogue } from './catalogue.ts'

/** What is refused, and what is asked, about what a person types of a target. */
export const progressDoubtWords = catalogue(
  {
    faults: {
      empty: '还没有写数。请写一个数，如 15。',
      vague: '这不是一个确定的数。请写一个数，不带“左右、余、以上”，如 15。',
      'no-number': '读不出一个数。请写成 15、1,200、十五、1.2万 或 20%。',
      'no-day':
        '读不出日期。年份写四位，如 2026-06-30、2026年6月、2026年二季度、2026年上半年、2026年底 或 2026年。',
      'to-come': '这一天还没到。进展只记已有的数；要写打算，请用中期目标。',
      columns: '这一行少一列。每行要有日期和数值两列。',
      known: '同一天同一个数已经有了，不重复记。',
      'other-unit': '单位与目标不同，请换成目标的单位。年均增长的起点写数量，不写 %。',
      'no-verdict': '还没有选结论。',
      'no-reason': '人工设定状态要写理由。',
    },
    doubts: {
      'far-beyond': (figure: string, target: string) =>
        `${figure} 是目标 ${target} 的 100 倍以上。数或单位是不是写大了？`,
      'other-unit': (figure: string, target: string) =>
        `写的是 ${figure}，目标是 ${target}，单位不同，只列出，不计入。`,
      negative: (figure: string, target: string) => `${figure} 小于 0，目标是 ${target}。`,
      fraction: (figure: string, target: string, hundredfold: string) =>
        `会记成 ${figure}，是 ${hundredfold} 吗？目标是 ${target}；表格里的小数请乘 100 再写。`,
      'after-end': () => '日期晚于目标的期限。',
      'beyond-goal': (figure: string, target: string) => `${figure} 已超过目标 ${target}。`,
      'same-day': (_figure: string, _target: string, other: string) =>
        `这一天已有一笔 ${other}。两笔都会留下，后记的一笔算数。`,
      fallen: (figure: string, _target: string, other: string, day: string) =>
        `${figure} 比 ${day} 的 ${other} 少。累计数一般不会减少；要写从起点到这一天的累计，不是这一段新增的数。`,
      early: (_figure: string, _target: string, _other: string, day: string) =>
        `早于计划期的第一天 ${day}，新增从那一天起算。`,
      'early-start': (_figure: string, _target: string, _other: string, day: string) =>
        `早于计划期的第一天 ${day}，又是最早的一笔：匀速路径会从它起。`,
      late: (_figure: string, _target: string, _other: string, day: string) =>
        `期限 ${day} 已过，期限之前没有读数：即使达到也算逾期。`,
    },
    sentences: (parts: readonly string[]) => parts.join(''),
    again: '确实如此，就再保存一次。',
  },
  {
    faults: {
      empty: 'There is no figure yet. Write one, such as 15.',
      vague: 'This is no one figure. Write one without about, over or more than, such as 15.',
      'no-number': 'No figure can be read. Write 15, 1,200, 十五, 1.2万 or 20%.',
      'no-day':
        'No date can be read. Write the year with four figures: 2026-06-30, 2026-06, 2026-Q2 or 2026.',
      'to-come':
        'That day is still to come. Readings are of what is; for what is meant to be use interim targets.',
      columns: 'This line lacks a column. Each needs a date and a figure.',
      known: 'The same figure of that day is there already.',
      'other-unit':
        'This is in another unit. Write it in the unit of the target; a yearly growth starts from an amount, not from a %.',
      'no-verdict': 'No verdict is chosen yet.',
      'no-reason': 'A status set by hand needs a reason.',
    },
    doubts: {
      'far-beyond': (figure: string, target: string) =>
        `${figure} is 100 times the target of ${target} or more. Is the figure or its unit too large?`,
      'other-unit': (figure: string, target: string) =>
        `You wrote ${figure}, the target is ${target}: another unit is listed and not counted.`,
      negative: (figure: string, target: string) => `${figure} is below 0, the target is ${target}.`,
      fraction: (figure: string, target: string, hundredfold: string) =>
        `It would be recorded as ${figure}. Is it ${hundredfold}? The target is ${target}; write a fraction of a spreadsheet times 100.`,
      'after-end': () => 'The date is later than the deadline.',
      'beyond-goal': (figure: string, target: string) => `${figure} is beyond the target of ${target}.`,
      'same-day': (_figure: string, _target: string, other: string) =>
        `There is a reading of ${other} on this day. Both stay, and the one recorded last counts.`,
      fallen: (figure: string, _target: string, other: string, day: string) =>
        `${figure} is less than ${other} on ${day}. A running total does not become less: write the total since the start, not what was added.`,
      'early-start': (_figure: string, _target: string, _other: string, day: string) =>
        `It is before ${day}, the first day of the plan, and the earliest reading: the pace would start from it.`,
      late: (_figure: string, _target: string, _other: string, day: string) =>
        `It is after the deadline of ${day}, and there is no reading before it: even if it is met, it is late.`,
      early: (_figure: string, _target: string, _other: string, day: string) =>
        `It is before ${day}, the first day of the plan, from which the increase is counted.`,
    },
    sentences: (parts: readonly string[]) => parts.join(' '),
    again: ' If it is right, save once more.',
  },
)
