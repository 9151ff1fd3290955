import { catalogue } from './catalogue.ts'

/** Words of targets that need a sentence where they stand. */
export const termWords = catalogue(
  {
    what: '这个词的意思',
    more: '还有',
    numeric: '数量目标：写明一个数，进展可以是其中的一部分。',
    absolute: '绝对目标：全部、零或一次。只有做到和没做到，不算完成了百分之几。',
    allOrNothing: '全或无：做到才算达成，做到一部分仍是尚未达成。',
    rank: '位次目标：写的是名次或档次（如全市前列）。没有数可比，由人评估，不算百分比。',
    stated:
      '明示：期限写在这个目标自己的句子或举措里。一处期限可管几个目标，有的期限不属于目标，所以项数与总览里期限的处数不同。',
    inherited: '推定：句中没有写期限，按文件的计划期末算。',
    none: '无期限：句中没有写，文件也没有计划期，不判早晚。',
    stale: '久未更新：最近一笔读数离截至日已有 60 天以上，目标还没有定论。',
    fallen: '最近未及目标：曾经达到过，按规则仍是已达成，但最近的读数低于目标。',
    byHand: '人工：状态由人设定或评估，不是按读数算的。',
    pace: '应到：从起点到期限匀速前进，读数那一天该到的数。低于它是滞后。',
  },
  {
    what: 'what this word means',
    more: 'also',
    numeric: 'Numeric: a figure is written, and a part of it can have been reached.',
    absolute: 'Absolute: all, none or once. It is done or it is not; there is no percentage.',
    allOrNothing: 'All or nothing: reaching a part of it is not reaching it.',
    rank: 'Rank: a place in an order, such as among the first of the city. There is no figure; a person judges.',
    stated:
      'Stated: the deadline is written in the target’s own sentence or measure. One printed deadline may hold for several targets, another for none, so these are not the deadlines counted on the overview.',
    inherited: 'Inferred: the sentence gives no deadline; the end of the plan’s period is taken.',
    none: 'No deadline: the sentence gives none and the document has no period, so nothing is early or late.',
    stale:
      'Not updated: the latest reading is 60 days or more before the as-of day, and the target is still open.',
    fallen:
      'Latest short of it: it was met once and stays met by the rule, but the latest reading is below the target.',
    byHand: 'By hand: a person set or judged the status; it was not worked out from readings.',
    pace: 'Pace: where a straight line from start to deadline stands on the day of the reading. Below it is behind.',
  },
)
