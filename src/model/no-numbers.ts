import { anyOf } from './any-of.ts'
import { HAN_NUMERALS } from './numerals.ts'

/** Words that hold a Han numeral and count nothing, with the reason why; nothing else is left out of the ledger. */
export interface NoNumbers {
  readonly why: string
  readonly words: string
}

/**
 * Words that are no numbers, from the entries of 现代汉语词典 (7th edition) that begin or end with a numeral, and of GB/T 2260
 * (行政区划代码) the places. Whatever is not listed here is in the ledger, as wording when nothing stronger can be said.
 */
export const NO_NUMBERS: readonly NoNumbers[] = [
  {
    why: 'an unknown amount',
    words: '一批 一大批 一些 一系列 一揽子 一整套 一部分 一定 一点 一番 一众 一连串',
  },
  {
    why: 'adverbs and conjunctions',
    words: `进一步 一步步 统一 一致 一直 一般 一旦 一律 一切 一样 一起 一道 一并 一同 一再 一向 一贯 一味 一概 一度 一时 一方面 一面
      一边 一如既往 一以贯之 一目了然 一经 一心 一举 一一 逐一 万一 不一 同一 专一 归一 合一 如一 十足`,
  },
  {
    why: 'words of kind, rank and belonging',
    words:
      '一体 一流 一线 一手 一把手 一元化 唯一 单一 一带一路 三农 两会 两岸 两翼 三角 四季 四周 四处 四面八方 五湖四海',
  },
  {
    why: '零 for scattered or spare, not for nothing',
    words: '零售 零星 零件 零部件 零配件 零散 零碎 零食 零工 零钱',
  },
  {
    why: 'idioms and names of things',
    words: `百姓 百货 百科 百业 百花齐放 千方百计 千家万户 千差万别 万众一心 万物 万象 万能 万无一失 万水千山 九牛一毛 七彩 五彩
      五金`,
  },
  {
    why: 'places',
    words: '四川 三亚 三明 三峡 三门峡 九江 九寨沟 六安 十堰 百色 万州 万宁 千岛湖 五台山 八达岭 五指山',
  },
]

/** One of these words in a folded text (global). 十分钟 and 十分之一 are numbers, so is the 一批 of 十一批, and 第一线 is an ordinal. */
export const NO_NUMBER = new RegExp(
  `(?<![${HAN_NUMERALS}\\d第])(?:十分(?![钟之])|(?<!分)之一|${anyOf(NO_NUMBERS.map(({ words }) => words).join(' '))})`,
  'g',
)
