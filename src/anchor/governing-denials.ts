import type { Token } from './tokens.ts'
import type { Wording } from './wording.ts'

/** Further in front of words a denial is seldom theirs; in characters. */
const REACH = 24
/** 「不再」, 「未」, 「暂停」; not the bounds 「不低于」, 「不少于」 and not 「除」, whose end is elsewhere. */
const DENIAL =
  /^(?:不(?!超过|[高大多低少小]于|足|到|满|下)|未|非|没有|无|莫|勿|否|严?禁|停止|暂停|取消|终止|废止|撤销|免除)/
/** Within a clause marks like these may stand between a denial and what it denies: 「不得向企业、个人收费」. */
const WITHIN = new Set('、"\'《》()[]·-')

/**
 * The denials that stand before a place in its own clause: 「对新企业不再|给予补贴」 has 「不再」, 「不再受理,|给予补贴」 none. What they deny
 * may be the words there.
 */
export function governingDenials({ tokens }: Wording, at: number): readonly Token[] {
  const lead = tokens.filter(({ start, end }) => start >= at - REACH && end <= at)
  const mark = lead.findLastIndex(({ kind, key }) => kind === 'mark' && endsClause(key))
  return lead.slice(mark + 1).filter(({ kind, key }) => kind === 'sense' && DENIAL.test(key))
}

const endsClause = (mark: string) => mark === '\n' || (mark.trim() !== '' && !WITHIN.has(mark))
