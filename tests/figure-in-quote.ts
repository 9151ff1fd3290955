import { targetFigure } from '../src/charts/target-figure.ts'
import type { TargetRow } from '../src/derive/target-rows.ts'
import { numeralValue } from '../src/model/han-numeral.ts'
import { NUMBER_RUN } from '../src/model/numerals.ts'

type ShownTarget = Pick<TargetRow, 'quote' | 'kind' | 'comparator' | 'value' | 'unit' | 'place'>

/** What is shown before a figure, by the words of its quote; the first that fits: 「达到20%左右」 is about, not at least. */
const SIGNS: readonly (readonly [sign: string, words: RegExp])[] = [
  ['≈', /左右|约|上下/],
  ['≤', /以内|不(?:超过|高于)|低于|控制在|以下/],
  ['+', /新增|净增|增加(?!值)/],
  ['≥', /达到?|以上|不(?:低|少)于|超过|突破|至少/],
  ['', /^/],
]

/** What an absolute figure with its unit stands for. */
const ABSOLUTE: Readonly<Record<string, RegExp>> = {
  '0': /零|为0/,
  '100%': /全覆盖|全部|全面|100%|百分之百/,
  '1次': /一次/,
}

/**
 * What a register shows of a target that is not in its quote: reads sign, figure and unit as they are shown, and looks for each in
 * the characters of the quote by rules of its own. Empty when all is there.
 */
export function notInQuote(row: ShownTarget): string[] {
  const { quote, kind } = row
  const { prefix, figure, unit } = targetFigure(row, '位次')
  if (kind === 'rank') return standInOrder(figure.split('……'), quote) ? [] : [`${figure} is not printed`]
  if (kind === 'absolute') {
    const words = prefix === '' ? ABSOLUTE[figure + unit] : undefined
    return words?.test(quote) === true ? [] : [`nothing says ${prefix}${figure}${unit}`]
  }
  const printed = figuresOf(quote)
  const [sign] = SIGNS.find(([, words]) => words.test(quote))!
  const shown = figure.split('–').map((each) => Number(each.replaceAll(',', '').replace('−', '-')))
  const last = shown.at(-1)!
  return [
    ...shown
      .filter((value) => !printed.some((one) => one.value === value))
      .map((value) => `${value} is not printed`),
    ...(printed.some((one) => one.value === last && hasUnit(one.after, unit))
      ? []
      : [`${unit} is not behind ${last}`]),
    ...(sign === prefix ? [] : [`${prefix || 'no sign'} is shown for ${sign || 'none'}`]),
  ]
}

/** Whether pieces stand in a quote one behind the other: 最好, 之一 in 「法治环境最好的城区之一」, not in 「之一是最好的」. */
function standInOrder(pieces: readonly string[], quote: string): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = quote.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}

/** The numbers of a text with what is printed behind each. */
const figuresOf = (quote: string) =>
  [...quote.matchAll(NUMBER_RUN)].flatMap(({ 0: words, index }) => {
    const value = numeralValue(words)
    return value === null ? [] : [{ value, after: quote.slice(index + words.length).trimStart() }]
  })

/** A unit is printed behind its figure; 「三大示范区」 counts in 个 without printing it. */
const hasUnit = (after: string, unit: string) =>
  after.startsWith(unit) || (unit === '个' && after.startsWith('大'))
