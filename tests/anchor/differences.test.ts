import { describe, expect, it } from 'vitest'
import { differencesBetween, isTelling } from '../../src/anchor/differences.ts'
import { withEdges } from '../../src/anchor/with-edges.ts'
import { wordingOf } from '../../src/anchor/wording.ts'

const found = (before: string, after: string) => differencesBetween(wordingOf(before), wordingOf(after))

const said = (before: string, after: string) =>
  found(before, after).map(({ kind, from, to }) => `${kind} 「${from}」→「${to}」`)

describe('differencesBetween', () => {
  it.each<[string, string, readonly string[]]>([
    ['新增总部15家', '新增总部30家', ['figure 「15家」→「30家」']],
    ['到2020年,占比达到20%左右', '到2025年，占比达到25%以上', ['figure 「2020年」→「2025年」', 'figure 「20%」→「25%」', 'sense 「左右」→「以上」']], // prettier-ignore
    ['形成四大品牌', '形成五大品牌', ['figure 「四」→「五」']],
    ['建成两个中心', '建成三个中心', ['figure 「两个」→「三个」']],
    ['新增15家', '新增15万家', ['figure 「15家」→「15万家」']],
    ['面积15公顷', '面积15亩', ['figure 「15公顷」→「15亩」']],
    ['“十四五”期间', '“十五五”期间', ['figure 「十四五」→「十五五」']],
    ['第三批', '第四批', ['figure 「第三批」→「第四批」']],
    ['增长三分之一', '增长三分之二', ['figure 「三分之一」→「三分之二」']],
    ['增长-5%', '增长5%', ['figure 「-5%」→「5%」']],
    ['提供资助20家', '提供资助', ['figure 「20家」→「」']],
    ['鼓励企业参展', '不鼓励企业参展', ['sense 「」→「不」']],
    ['不低于5%', '低于5%', ['sense 「不低于」→「低于」']],
    ['15家以上', '15家以下', ['sense 「以上」→「以下」']],
    ['应当公开', '可以公开', ['sense 「应当」→「可以」']],
    ['比重上升', '比重下降', ['sense 「」→「下降」', 'words 「上升」→「」']],
    ['2020年底前', '2020年底', ['sense 「底前」→「底」']],
    ['2018-2020年', '2018、2020年', ['figure 「2018-2020年」→「2018、2020年」']],
    ['新增80家', '新增80—100家', ['figure 「80家」→「80—100家」']],
    ['新增80家', '新增80家至100家', ['figure 「80家」→「80家至100家」']],
    ['占5%～8%', '占5%～9%', ['figure 「5%～8%」→「5%～9%」']],
    ['2020年到15家', '2020年到20家', ['figure 「15家」→「20家」']],
    ['给予补贴', '不再给予补贴', ['sense 「」→「不再」']],
    ['可以设立', '不予设立', ['sense 「可以」→「不予」']],
    ['新技术、新产业、新业态', '新技术、新业态', ['item 「新产业」→「」']],
    ['商务委、宣传部、文旅局等', '商务委、文旅局等', ['item 「宣传部」→「」']],
    ['集成电路、生物医药、人工智能等', '集成电路、生物医药等', ['item 「人工智能」→「」']],
    ['规划、土地、资金', '规划、土地、人才、资金', ['item 「」→「人才」']],
    ['航运、贸易和金融', '航运和贸易', ['words 「」→「和」', 'item 「和金融」→「」']],
    ['发展航运、贸易、金融', '发展航运、会展、金融', ['item 「贸易」→「会展」']],
    ['统筹航运、加快建设园区、金融', '统筹航运、建设园区、金融', ['words 「加快」→「」']],
    ['统筹航运、加快建设园区', '统筹航运、推进建设园区', ['words 「加快」→「推进」']],
    ['支持徐汇区建设', '支持长宁区建设', ['name 「徐汇区」→「长宁区」']],
    ['按照《服务办法》办理', '按照《管理办法》办理', ['name 「服务」→「管理」']],
    ['实施“领航”计划', '实施“启航”计划', ['name 「领」→「启」']],
    ['加快推进示范区建设', '大力推动示范区建设', ['words 「加快推进」→「大力推动」']],
    ['提升服务能级', '提升综合服务能级', ['words 「」→「综合」']],
    ['进一步集聚人才', '集聚人才', ['words 「进一步」→「」']],
  ])('from 「%s」 to 「%s」', (before, after, wanted) => expect(said(before, after)).toEqual(wanted))

  it.each([
    ['占比达到20%', '占比 达到２０％'],
    ['新增15家', '新增十五家'],
    ['1,200个', '1200 个'],
    ['300万平方米', '300 万平方米'],
    ['240千米', '240 千米'],
    ['增长20%', '增长百分之二十'],
    ['二〇二五年', '2025年'],
    ['2018-2020年', '2018至2020年'],
    ['2018年至2020年', '2018—2020年'],
    ['80-100家', '80家～100家'],
    ['规划、土地、资金', '规划,土地,资金'],
    ['“四大品牌”、', '「四大品牌」,'],
    ['加快建设。\n推进创新', '加快建设；推进创新'],
  ])('are none from 「%s」 to 「%s」', (before, after) => expect(said(before, after)).toEqual([]))

  it.each([
    ['不断提升', '持续提升'],
    ['未来三年', '今后三年'],
    ['发展无人机', '发展航空器'],
    ['引进一批企业', '引进一些企业'],
  ])('from 「%s」 to 「%s」 are ordinary words', (before, after) =>
    expect(found(before, after).some(isTelling)).toBe(false),
  )

  it('print a rare character whole', () =>
    expect(said('引进𠮷企业', '引进𠮺企业')).toEqual(['words 「𠮷」→「𠮺」']))

  it('of wordings too long to compare name the figures, not the words', () => {
    const long = (figure: string) =>
      Array.from({ length: 700 }, (_, i) => `第${figure}${String.fromCharCode(0x4e00 + i)}事`).join('')
    const differences = found(`甲${'服务'.repeat(500)}15家`, `乙${'保障'.repeat(500)}30家`)
    expect(differences).toEqual([{ kind: 'figure', from: '15家', to: '30家' }])
    expect(found(long('一'), long('二')).every(isTelling)).toBe(true)
  })
})

describe('withEdges', () => {
  const widened = (text: string, words: string) => {
    const start = text.indexOf(words)
    const span = withEdges(wordingOf(text), { start, end: start + words.length })
    return text.slice(span.start, span.end)
  }
  it.each([
    ['总部115家。', '15家', '115家'],
    ['占20%以上,', '20%', '20%以上'],
    ['对企业不提供资助。', '提供资助', '不提供资助'],
    ['增长15.5%。', '增长15', '增长15.5%'],
  ])('in 「%s」 reads 「%s」 as 「%s」', (text, words, whole) => expect(widened(text, words)).toBe(whole))

  it.each([
    ['到2020年,新增15家', '新增15家'],
    ['完成任务。必须坚持', '完成任务。'],
    ['支持企业发展', '企业'],
  ])('in 「%s」 leaves 「%s」 as it is', (text, words) => expect(widened(text, words)).toBe(words))
})
