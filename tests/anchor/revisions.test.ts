import { describe, expect, it } from 'vitest'
import { findAnchor } from '../../src/anchor/find-anchor.ts'
import { makeSelector } from '../../src/anchor/make-selector.ts'

/** What stands around each passage in both editions. */
const around = (passage: string) =>
  `一、总体要求\n坚持服务大局、突出重点,统筹推进各项工作。\n二、主要任务\n${passage}\n三、保障措施\n加强组织领导,明确责任分工,定期通报进展。`

/**
 * Passages and how later editions put them, each with the words a note was made on; judged by hand: where the note
 * belongs (`moved`), what a person has to look at (`review`, with what differs), or that the words are gone (`lost`).
 */
const REVISIONS: readonly (readonly [
  title: string,
  before: string,
  after: string,
  quote: string,
  judged: string,
])[] = [
  [
    'a target is raised',
    '到2020年,新增跨国公司地区总部15家,引进外资研发中心8家。',
    '到2020年,新增跨国公司地区总部30家,引进外资研发中心8家。',
    '新增跨国公司地区总部15家',
    'review 15家→30家',
  ],
  [
    'a deadline is put off',
    '2025年底前,完成老旧小区改造任务,惠及居民两万户。',
    '2027年底前,完成老旧小区改造任务,惠及居民两万户。',
    '2025年底前,完成老旧小区改造任务',
    'review 2025年→2027年',
  ],
  [
    'a share is written in words',
    '新能源公交车占比达到80%,充电设施覆盖全部场站。',
    '新能源公交车占比达到百分之八十，充电设施覆盖全部场站。',
    '新能源公交车占比达到80%,充电设施覆盖全部场站',
    'moved',
  ],
  [
    'a bound is turned round',
    '对年营业收入5000万元以上的企业给予奖励,奖励资金由区财政安排。',
    '对年营业收入5000万元以下的企业给予奖励,奖励资金由区财政安排。',
    '年营业收入5000万元以上的企业给予奖励',
    'review 以上→以下',
  ],
  [
    'an editor smooths the wording',
    '加快建设集成电路产业基地,推进重点企业与科研院所合作,培育一批专业人才。',
    '加快建设集成电路产业基地,推动重点企业与科研院所合作,培育一批专业人才。',
    '加快建设集成电路产业基地,推进重点企业与科研院所合作',
    'moved 进→动',
  ],
  [
    'the body in charge is renamed',
    '由区商务委员会牵头制定《夜间经济发展指引》,各街道配合落实。',
    '由区商务委员会牵头制定《夜间经济促进办法》,各街道配合落实。',
    '牵头制定《夜间经济发展指引》',
    'review 发展指引→促进办法',
  ],
  [
    'one paragraph becomes two',
    '完善公共文化设施网络,建成社区文化中心12个。支持民营院团发展,每年举办演出300场。',
    '完善公共文化设施网络,建成社区文化中心12个。\n支持民营院团发展,每年举办演出300场。',
    '建成社区文化中心12个。支持民营院团发展',
    'moved',
  ],
  [
    'a sentence is cut',
    '推进智慧停车平台建设,新增共享车位3000个。完善慢行交通系统,打通断头路10条。',
    '完善慢行交通系统,打通断头路10条。',
    '推进智慧停车平台建设,新增共享车位3000个。',
    'lost',
  ],
  [
    'two measures change places',
    '建设综合服务窗口,实现一窗受理。推行远程评标,降低企业投标成本。',
    '推行远程评标,降低企业投标成本。建设综合服务窗口,实现一窗受理。',
    '推行远程评标,降低企业投标成本。',
    'moved',
  ],
  [
    'a duty becomes an option',
    '公共数据应当向社会开放,开放目录每年更新一次。',
    '公共数据可以向社会开放,开放目录每年更新一次。',
    '公共数据应当向社会开放',
    'review 应当→可以',
  ],
  [
    'punctuation and blanks follow another house style',
    '到2020年,商务楼宇税收超亿元的达到60幢(其中月亿楼8幢)。',
    '到 2020 年，商务楼宇税收超亿元的达到 60 幢（其中月亿楼 8 幢）。',
    '商务楼宇税收超亿元的达到60幢(其中月亿楼8幢)',
    'moved',
  ],
  [
    'a subsidy is paid no more',
    '对新设立的企业给予一次性开办补贴,支持其租用办公用房。',
    '对新设立的企业不再给予一次性开办补贴,支持其租用办公用房。',
    '对新设立的企业给予一次性开办补贴',
    'review →不再',
  ],
  [
    'what is noted is denied further in front',
    '对新设立的企业给予一次性开办补贴,支持其租用办公用房。',
    '对新设立的企业不再给予一次性开办补贴,支持其租用办公用房。',
    '一次性开办补贴',
    'review →不再',
  ],
  [
    'the clause before is denied',
    '受理企业的书面申请,给予一次性开办补贴。',
    '不再受理企业的书面申请,给予一次性开办补贴。',
    '给予一次性开办补贴',
    'moved',
  ],
  [
    'an item of an enumeration is cut',
    '重点发展集成电路、生物医药、人工智能、新能源汽车等产业,培育领军企业。',
    '重点发展集成电路、生物医药、新能源汽车等产业,培育领军企业。',
    '重点发展集成电路、生物医药、人工智能、新能源汽车等产业',
    'review 人工智能→',
  ],
  [
    'the last noted item of an enumeration is cut',
    '重点发展集成电路、生物医药、人工智能、新能源汽车等产业,培育领军企业。',
    '重点发展集成电路、生物医药、新能源汽车等产业,培育领军企业。',
    '集成电路、生物医药、人工智能',
    'review 人工智能→',
  ],
  [
    'an enumeration gets one more item',
    '加强规划、土地、资金等要素保障,优先安排重大项目。',
    '加强规划、土地、人才、资金等要素保障,优先安排重大项目。',
    '加强规划、土地、资金等要素保障,优先安排重大项目',
    'review →人才',
  ],
  [
    'a target becomes a range',
    '到2025年,培育专精特新企业80家,其中小巨人企业10家。',
    '到2025年,培育专精特新企业80–100家,其中小巨人企业10家。',
    '培育专精特新企业80家',
    'review 80家→80–100家',
  ],
  [
    'a target becomes a range with its unit said twice',
    '到2025年,培育专精特新企业80家,其中小巨人企业10家。',
    '到2025年,培育专精特新企业80家至100家,其中小巨人企业10家。',
    '培育专精特新企业80家',
    'review 80家→80家至100家',
  ],
]

/** An anchor in the words of the table. */
function judgementOf(before: string, after: string, quote: string): string {
  const [old, now] = [around(before), around(after)]
  const start = old.indexOf(quote)
  const anchor = findAnchor(now, makeSelector(old, [], { start, end: start + quote.length }))
  const said = (differences: readonly { readonly from: string; readonly to: string }[]) =>
    differences.map(({ from, to }) => `${from}→${to}`).join(' ')
  if (anchor.kind === 'lost') return 'lost'
  if (anchor.kind === 'exact') return 'exact'
  if (anchor.kind === 'moved') return `moved ${said(anchor.differences)}`.trim()
  return `review ${anchor.candidates.map(({ differences }) => said(differences)).join(' | ')}`
}

describe('a note on a passage that was revised', () => {
  it.each(REVISIONS)('when %s', (_, before, after, quote, judged) => {
    expect(around(before)).toContain(quote)
    expect(judgementOf(before, after, quote)).toBe(judged)
  })

  it.each([
    ['到2025年,培育专精特新企业80家。', '到2025年,培育专精特新企业80–100家。', '80家', '80–100家'],
    ['发展集成电路、生物医药、人工智能等。', '发展集成电路、人工智能等。', '集成电路、生物医药', '集成电路'],
    ['发展集成电路、生物医药、人工智能等。', '发展集成电路、人工智能等。', '生物医药、人工智能', '人工智能'],
  ])(
    'is proposed on all the words that stand there now: from 「%s」 to 「%s」',
    (before, after, quote, words) => {
      const [old, now] = [around(before), around(after)]
      const start = old.indexOf(quote)
      const anchor = findAnchor(now, makeSelector(old, [], { start, end: start + quote.length }))
      const [place] = anchor.kind === 'review' ? anchor.candidates : []
      expect(now.slice(place?.start, place?.end)).toBe(words)
    },
  )

  it('is judged in ten ways of revising and more', () => expect(REVISIONS.length).toBeGreaterThanOrEqual(10))
})
