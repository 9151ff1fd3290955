import { describe, expect, it } from 'vitest'
import { makeLedger } from '../../src/compile/ledger.ts'
import { readingOf } from '../../src/compile/reading.ts'
import { aContext, factsOf } from './a-reading.ts'

type Wanted = Parameters<typeof aContext>[1]

/** The ledger of a fresh document as `[quote, event | target | reason]`. */
const ledgerOf = (body: string, wanted: Wanted = {}) =>
  makeLedger(readingOf(aContext(body, wanted)), { ...factsOf(body, wanted), rejected: [] }).map((entry) => [
    entry.quote,
    entry.verdict === 'passed' ? entry.reason : entry.verdict,
  ])

describe('the ledger', () => {
  it('gives the numbers of facts to their facts', () => {
    expect(ledgerOf('到2030年，新增示范园区12个，绿化率达到40%左右，垃圾分类全覆盖，安全零事故。')).toEqual([
      ['到2030年', 'event'],
      ['12个', 'target'],
      ['40%', 'target'],
      ['零', 'target'],
    ])
  })

  it('gives a target its own number, not the others of its span', () => {
    const table =
      '专栏\n序号\n指标\n2025年基期值\n2030年目标值\n1\n改造路口（个）\n30\n45\n2\n新建站点（个）\n30\n30\n'
    expect(ledgerOf(table).slice(2)).toEqual([
      ['1', 'row-number'],
      ['30', 'base-value'],
      ['45', 'target'],
      ['2', 'row-number'],
      ['30', 'base-value'],
      ['30', 'target'],
    ])
  })

  it('says of figures below two rows of heads that do not fit that their head is unclear', () => {
    const table = '指标\t单位\t现状\t目标\n2025年\t2027年\t2030年\n改造路口\t个\t30\t45\n'
    expect(ledgerOf(table).filter(([, why]) => why !== 'event')).toEqual([
      ['30', 'unclear-head'],
      ['45', 'unclear-head'],
    ])
  })

  it.each<[string, string, string]>([
    ['一、加强领导。', '一', 'label'],
    ['2.加强领导。', '2', 'label'],
    ['一是加强领导。', '一', 'label'],
    ['见专栏3。', '3', 'label'],
    ['附件2所列任务按期完成。', '2所', 'label'],
    ['贯彻三中全会部署。', '三', 'ordinal'],
    ['落实每季度例会1次。', '1次', 'frequency'],
    ['依据东府发〔2025〕18号执行。', '2025', 'document-number'],
    ['依据东府发〔2025〕18号执行。', '18', 'document-number'],
    ['延长服务到8:30。', '30', 'clock-time'],
    ['每日上午9时开放。', '9', 'clock-time'],
    ['落实“五个一批”。', '五个', 'name'],
    ['沿G60走廊布局。', '60', 'name'],
    ['形成3+6体系。', '6', 'name'],
    ['推广《东湖2030》。', '2030', 'event'],
    ['办好第三届论坛。', '三', 'ordinal'],
    ['贯彻党的十九大精神。', '十九', 'ordinal'],
    ['在站点50米范围内布设。', '50米', 'scope'],
    ['成为一个示范。', '一个', 'indefinite'],
    ['建设15分钟社区生活圈。', '15分钟', 'duration'],
    ['做到30天检修2次。', '2次', 'frequency'],
    ['对企业给予最高50万元奖励。', '50万元', 'grant'],
    ['支持高校6个实验室建设。', '6个', 'supported'],
    ['已建成20座花园。', '20座', 'past'],
    ['统筹五个新城发展。', '五个', 'existing'],
    ['承接两大国家战略。', '两', 'existing'],
    ['以万元为单位。', '万', 'unit'],
    ['推进一网通办。', '一', 'wording'],
    ['热线为12345。', '12345', 'no-unit'],
    ['沿线分布面积12万平方米。', '12万平方米', 'not-a-commitment'],
  ])('accounts in 「%s」 for %s by %s', (body, quote, verdict) =>
    expect(ledgerOf(body)).toContainEqual([quote, verdict]),
  )

  it('tells a report apart from an order', () => {
    expect(ledgerOf('展会设展位300个。', { kind: 'news' })).toEqual([['300个', 'reported']])
    expect(ledgerOf('新增展位300个。', { kind: 'plan' })).toEqual([['300个', 'target']])
  })

  it('calls the numbers of a title by their place', () => {
    expect(ledgerOf('加强领导。', { title: '东湖区40个项目的方案' })).toEqual([['40个', 'title']])
  })

  it('says which numbers a correction rejected', () => {
    const body = '新增展位300个。'
    const context = aContext(body)
    const at = context.text.indexOf('300')
    const facts = { events: [], targets: [], rejected: [{ start: at - 2, end: at + 4 }] }
    expect(makeLedger(readingOf(context), facts)).toMatchObject([{ quote: '300个', reason: 'rejected' }])
  })

  it('holds no number for words of the list', () => {
    expect(ledgerOf('进一步统一标准,推出一批项目,成为标杆之一。')).toEqual([])
  })
})
