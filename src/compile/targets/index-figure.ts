import type { QuantityMention } from '../parsers/quantity-mention.ts'

/** 收入比缩小至1.9, 指数达到85: what is measured without a unit. */
const INDEX =
  /(?:比|比值|系数|指数|容积率|强度|密度|倍率|评分|得分|PUE值?)[^,。;:\d]{0,8}(?:[至到在为]|达到?|突破|超过|不[低高小大少多]于|不超过|[≤≥<>]=?)\s?$/

const RATE_BELOW_ONE = new RegExp(INDEX.source.replace('|评分', '|率|评分'))

/** Whether a figure without a unit is an amount: that of an index or ratio, 「容积率控制在2.5」; not 「达到5」 of nothing. */
export const isIndexFigure = (text: string, { core, value }: QuantityMention): boolean =>
  (typeof value === 'number' && value < 1 ? RATE_BELOW_ONE : INDEX).test(
    text.slice(Math.max(0, core.start - 24), core.start).replace(FROM_VALUE, ''),
  )

/** 指数|从2020年的85|提高到 */
const FROM_VALUE = /[从由][^,。;:从由]{1,14}(?=(?:提[高升]|增[长加]|上升|下降|降低|缩小|压缩)[至到]$)/
