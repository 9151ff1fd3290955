import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** Which document, or year, prints the names of some sets most. */
export interface Peak {
  readonly sets: readonly ('brand' | 'centre' | 'function')[]
  /** ISO date or year; null for documents that print none. */
  readonly date: string | null
  readonly name: string | null
}

/** By what the weight of names is measured: places per 1,000 characters, or places. */
export type EmphasisWay = 'thousand' | 'count'

/** What the title of 看侧重 is told: where each set is printed most, and whether any is printed at all. */
export interface Emphasis {
  readonly way: EmphasisWay
  readonly peaks: readonly Peak[]
  readonly printed: boolean
}

const ZH_SETS = { brand: '四大品牌', centre: '五个中心', function: '四大功能' }
const EN_SETS = { brand: 'Four Brands', centre: 'Five Centres', function: 'Four Functions' }
const zhDay = (date: string | null) => (date === null ? '没有印出日期' : date)

/** 看侧重: the weight of names from document to document. */
export const emphasisWords = catalogue(
  {
    sets: ZH_SETS,
    emphasisTitle: ({ way, peaks, printed }: Emphasis) => {
      if (!printed) return '这些文件没有印着四大品牌、五个中心、四大功能'
      const [by, most] = way === 'count' ? ['按处数', '最多'] : ['每千字里', '最密']
      if (peaks.length === 0) return `四大品牌、五个中心、四大功能，${way === 'count' ? '' : by}各说了几处？`
      const said = peaks.map(({ sets, date, name }) => {
        const when = date === null ? '没有印日期的' : date.length === 4 ? `${date} 年的` : `${date} 的`
        return `${sets.map((set) => ZH_SETS[set]).join('、')}在 ${when}${name === null ? '几份' : '那份'}里说得${most}`
      })
      return `${by}，${said.join('；')}`
    },
    per: '按',
    ways: { thousand: '每千字', count: '处数' },
    emphasisRow: (name: string, date: string | null, set: string, count: number, rate: string) =>
      `${name}（${zhDay(date)}） ${set} ${count} 处，每千字 ${rate} 处`,
    year: (year: string | null, documents: number) =>
      `${year === null ? '没有印出日期' : `${year} 年`} ${documents} 份`,
    unit: {
      thousand: '单位：处／每千字；数后是处数',
      count: '单位：处；数后是每千字的处数',
    },
    times: (count: number) => `${count} 处`,
    rate: (rate: string) => `${rate}‰`,
    emphasisRule:
      '怎么数的：正文里印着名称的地方，一处算一次，统称（如“五个中心”）和各个名称都算，标题不算；每千字＝处数÷正文字数×1000，空白不算字。字数少的文件，一两处也会显得很密，所以两种数都写出。',
    date: '日期',
    document: '文件',
    characters: '正文字数',
    undated: '没有印出日期',
    noDocuments: '没有文件可看。',
    pickTerm: '点任何一条，这里列出印着这些名称的句子。',
  },
  {
    sets: EN_SETS,
    emphasisTitle: ({ way, peaks, printed }: Emphasis) => {
      if (!printed) return 'These documents print none of the three sets'
      const by = way === 'count' ? 'By places' : 'Per 1,000 characters'
      if (peaks.length === 0) return `${by}: how often are the three sets named?`
      const said = peaks.map(({ sets, date, name }) => {
        const when = date === null ? 'without a date' : `of ${date}`
        const which = name === null ? `the documents ${when}` : `the one ${when}`
        return `${sets.map((set) => EN_SETS[set]).join(' and ')} most in ${which}`
      })
      return `${by}: ${said.join('; ')}`
    },
    per: 'Per',
    ways: { thousand: '1,000 characters', count: 'document' },
    emphasisRow: (name: string, date: string | null, set: string, count: number, rate: string) =>
      `${name} (${date ?? 'no date printed'}), ${set}: ${plural(count, 'place')}, ${rate} per 1,000 characters`,
    year: (year: string | null, documents: number) =>
      `${year ?? 'no date'}: ${plural(documents, 'document')}`,
    unit: {
      thousand: 'Places per 1,000 characters; behind them the places',
      count: 'Places; behind them those per 1,000 characters',
    },
    times: (count: number) => `${count}×`,
    rate: (rate: string) => `${rate}‰`,
    emphasisRule:
      'How it is counted: every place of the body that prints a name, the set’s own as well as each one’s, titles left out; per 1,000 = places ÷ characters × 1,000, white space left out. In a short text one or two places look dense, so both figures are given.',
    date: 'Date',
    document: 'Document',
    characters: 'Characters',
    undated: 'no date printed',
    noDocuments: 'There is no document to look at.',
    pickTerm: 'Choose a bar, and the sentences that print the names are listed here.',
  },
)
