import type { Span } from '../../model/span.ts'
import { numeralValue } from '../../model/han-numeral.ts'
import { UNIT } from '../../model/units.ts'

/** A cell of a table: folded words and their place. */
export interface Cell extends Span {
  readonly words: string
}

/** One row: its name cell and, in the order of the value columns, the cells of values (null = blank). */
export interface Row {
  readonly name: Cell
  readonly unit: Cell | null
  /** When it is to be done, where a column says so. */
  readonly due: Cell | null
  readonly values: readonly (Cell | null)[]
}

const NUMBER = '[〔\\[(]?[+-]?[\\d,.]+(?:[-—–~～]{1,2}[\\d,.]+)?[〕\\])]?'
const LEAD =
  '不低于|不少于|不小于|不超过|不高于|不大于|小于|大于|低于|高于|超过|突破|达到?|年均|累计|新增|增长|提高|下降|降低|减少|增加|控制在|保持在?|稳定在|力争|约|近|[≥≤><≧≦]=?'
const VALUE = new RegExp(
  `^(?:${LEAD}){0,2}=?${NUMBER}(?:%|[万亿]?${UNIT})?(?:左右|以上|以内|以下)?[〕\\])]?(?:\\([^()]{1,16}\\))?$`,
)
const WORDED =
  /^(?:实现|达到)?(?:翻[一两]番|[一二三四五六七八九]成(?:以上|左右)?|(?:基本)?(?:全覆盖|应保尽保|全面覆盖))$/
const SAID =
  /^(?:完成|达到|保持|持续|进一步|稳步|逐步|不断|只增不减|不降低|高于|低于|优于|与.{1,10}(?:同步|持平)|按.{1,12}(?:下达|要求)|市下达|待定|基本(?:稳定|实现|完成))[^。,;\d]{0,20}$/
const BLANK = /^[-—–/\\]+$/

/** Cells that name a unit, 「万平方米」, 「条(段)」, 「%」. */
export const isUnitCell = (words: string): boolean => UNIT_CELL.test(words)
const UNIT_CELL = new RegExp(`^[十百千]?[万亿]?${UNIT}$`)

/** Cells that say how binding an indicator is: 「预期性」, 「约束性」. */
export const isPropertyCell = (words: string): boolean =>
  /^(?:预期性?|约束性?|引导性?|指导性?|监测性?)$/.test(words)

/** Cells of a value: a figure with its signs (「≥98%(除外)」), 「全覆盖」, a goal in words (「持续提升」), or the mark of a blank (「—」). */
export const isValueCell = (words: string): boolean =>
  isFigure(words) || BLANK.test(words) || SAID.test(words)

/** Cells that say when: 「2026年底」, 「6月底前」. */
export const isDueCell = (words: string): boolean =>
  words.length <= 16 && /20\d\d年|\d月|年[底内]/.test(words)

/** Cells that hold a figure, alone or with its own year, a place in an ordering, or an absolute wording. */
export const isFigure = (words: string): boolean =>
  VALUE.test(words) || WORDED.test(words) || placeInCell(words) !== null || dueFigure(words) !== null

/** The figure of a cell that prints a year of its own first: 「2027年60%,2028年优化布局」 → 60%, 2027; null in 「60%」, 「2027年底建成」. */
export function dueFigure(words: string): { readonly figure: string; readonly year: string } | null {
  const { year, rest = '' } = OWN_YEAR.exec(words)?.groups ?? {}
  const figure = rest.split(/[,;。(]/, 1)[0]!.trim()
  return year === undefined || !VALUE.test(figure) ? null : { figure, year }
}
const OWN_YEAR = /^[到至]?(?<year>20\d\d)年[底末]?前?(?:达到?)?:?(?<rest>\S{1,60})$/

/** The place in an ordering a cell names, 「前40」, 「前二十位」 → 20; null in 「前列」, 「40」. */
export function placeInCell(words: string): { readonly value: number; readonly unit: string | null } | null {
  const { place = '', unit = null } = PLACE_CELL.exec(words)?.groups ?? {}
  const value = numeralValue(place)
  return place === '' || value === null ? null : { value, unit: unit ?? null }
}
const PLACE_CELL =
  /^(?:进入|保持|全[国省市区])?前(?<place>[1-9]\d{0,2}|[二三四五六七八九十]{1,3})(?<unit>位|名|强)?$/

/** Cells that may name an indicator. */
export const isNameCell = (words: string): boolean =>
  words.length > 1 && !isValueCell(words) && !isPropertyCell(words) && !isUnitCell(words)
