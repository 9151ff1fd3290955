import { DISTRICTS } from '../../../src/model/district.ts'
import type { Random } from '../../fuzz/random.ts'

/** Words that editors put for one another without meaning something else. */
const ALIKE: readonly (readonly string[])[] = [
  ['加快', '加速', '加紧'],
  ['推进', '推动', '促进'],
  ['建设', '打造', '构建'],
  ['提升', '增强', '提高'],
  ['完善', '健全', '优化'],
  ['支持', '扶持', '助力'],
  ['积极', '主动', '大力'],
  ['重点', '着重'],
  ['进一步', '持续'],
  ['开展', '组织', '举办'],
  ['实施', '落实', '推行'],
  ['创新', '革新'],
  ['形成', '建成'],
  ['引领', '带动'],
  ['聚焦', '围绕', '瞄准'],
  ['发展', '壮大'],
  ['服务', '服务保障'],
  ['企业', '各类企业', '市场主体'],
  ['培育', '培养'],
  ['深化', '加深'],
  ['重要', '关键'],
  ['体系', '制度体系'],
]

/** Turns of meaning: each first form becomes the second. */
const TURNS: readonly (readonly [from: RegExp, to: string])[] = [
  [/以上/g, '以下'],
  [/以下(?!简称|列)/g, '以上'],
  [/不低于|不少于/g, '不高于'],
  [/达到(?=\s?\d)/g, '不超过'],
  [/超过(?=\s?\d)/g, '低于'],
  [/左右/g, '以上'],
  [/增长|上升/g, '下降'],
  [/提高|提升/g, '降低'],
  [/增加|扩大/g, '减少'],
  [/(?=支持|鼓励|纳入|允许|提供|设立|实行|享受|给予|开展|推进|建设|发展|实施|加快)/g, '不'],
  [/(?=支持|鼓励|纳入|提供|设立|开展|实施)/g, '暂停'],
  [/必须|应当/g, '可以'],
  [/(?<!不)(?<!是)不(?=得|能|再|予|在|会|含|包)/g, ''],
]

/** A wording with one of its figures another; years stay. Null when it holds none. */
export function changedFigure(words: string, random: Random): string | null {
  const figures = [...words.matchAll(/(?<![\d.〔-])\d{1,3}(?:\.\d+)?(?![\d.]|\s?年|-\d)/g)]
  const counted = [
    ...words.matchAll(/(?<![第十百千万一二三四五六七八九])[两二三四五六七八九](?=[个家项大类种条])/g),
  ]
  const chosen = pickOf([...figures, ...counted], random)
  if (chosen === null) return null
  const [figure] = chosen
  const other = /\d/.test(figure)
    ? otherNumber(figure, random)
    : random.pick(
        [...'两三四五六七八九'].filter((digit) => digit !== figure && !(figure === '二' && digit === '两')),
      )
  return spliced(words, chosen, other)
}

function otherNumber(figure: string, random: Random): string {
  const value = Number(figure)
  const other = value + (random.below(2) === 0 ? 1 : 5 + random.below(40))
  return String(Math.round(other * 100) / 100)
}

/** A wording with one of its numbers the lower end of a range, 「80家」 as 「80-95家」. Null when it holds none. */
export function rangeForFigure(words: string, random: Random): string | null {
  const chosen = pickOf([...words.matchAll(/(?<![\d.〔第-])\d{1,3}(?=[家个项名万亿%])/g)], random)
  if (chosen === null) return null
  const bond = random.pick(['-', '—', '～', '至'])
  return spliced(words, chosen, `${chosen[0]}${bond}${Number(chosen[0]) + 15}`)
}

/** A wording without one of the items of an enumeration it holds, when that is not most of it. Null when it holds none. */
export function itemCut(words: string, random: Random): string | null {
  const items = [...words.matchAll(/、[^、,，;；。:：和及与或等\s]{2,12}(?=、)/g)]
  const chosen = pickOf(
    items.filter(({ 0: item }) => item.length * 2 <= words.length),
    random,
  )
  return chosen === null ? null : spliced(words, chosen, '')
}

/** A wording with one of its years another. Null when it prints none. */
export function changedYear(words: string, random: Random): string | null {
  const chosen = pickOf([...words.matchAll(/(?<!\d)20\d\d(?!\d)/g)], random)
  return chosen === null ? null : spliced(words, chosen, String(Number(chosen[0]) + 1 + random.below(5)))
}

/** A wording with a denial or bound put in, taken out or turned round. Null when there is nothing to turn. */
export function changedSense(words: string, random: Random): string | null {
  const turns = TURNS.flatMap(([from, to]) => [...words.matchAll(from)].map((match) => ({ match, to })))
  const chosen = pickOf(turns, random)
  return chosen === null ? null : spliced(words, chosen.match, chosen.to)
}

/** A wording with one of its districts another. Null when it names none. */
export function changedName(words: string, random: Random): string | null {
  const names = DISTRICTS.map(({ shortName }) => shortName)
  const chosen = pickOf([...words.matchAll(new RegExp(names.join('|'), 'g'))], random)
  if (chosen === null) return null
  return spliced(words, chosen, random.pick(names.filter((name) => name !== chosen[0])))
}

/** A wording with a word or two put differently, at most a seventh of it. Null when it holds none of the words we know. */
export function reworded(words: string, random: Random): string | null {
  let result = words
  const times = words.length < 28 ? 1 : 1 + random.below(2)
  for (let i = 0; i < times; i += 1) {
    const known = ALIKE.flatMap((group) =>
      group.flatMap((word) => [...result.matchAll(new RegExp(word, 'g'))].map((match) => ({ match, group }))),
    )
    const chosen = pickOf(known, random)
    if (chosen === null) break
    const others = chosen.group.filter((word) => word !== chosen.match[0])
    result = spliced(result, chosen.match, random.pick(others))
  }
  return result === words || words.length < 14 ? null : result
}

const pickOf = <T>(list: readonly T[], random: Random): T | null =>
  list.length === 0 ? null : random.pick(list)

const spliced = (words: string, { index, 0: old }: RegExpExecArray, to: string): string =>
  words.slice(0, index) + to + words.slice(index + old.length)
