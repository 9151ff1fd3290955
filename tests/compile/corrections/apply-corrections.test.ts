import { describe, expect, it } from 'vitest'
import { compileText } from '../../../src/compile/compile-document.ts'
import { applyCorrections } from '../../../src/compile/corrections/apply-corrections.ts'
import { type Correction, decodeCorrections } from '../../../src/compile/corrections/correction.ts'
import { decodeDocument } from '../../../src/model/dataset-schema.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const SOURCE = `东湖区商业行动方案（2024—2026年）
发布日期：2024-03-05
一、重点任务
（一）做优服务。到2026年，新增首店20家，打响“上海服务”品牌。
（二）做强平台。深入推进平台建设，深入推进园区建设，力争绿地再添五处。
`
const NAME = { file: 'a.txt', sha256: '0'.repeat(64) }
const { document } = compileText(NAME, SOURCE, projectLexicon())
const doc = document!
const reason = '原文另有所指。'
const correct = (...values: readonly object[]) => {
  const list = decodeCorrections(values.map((one) => Object.assign({ document: 'a.txt', reason }, one)))
  return applyCorrections(doc, list, SOURCE)
}
const target = doc.targets[0]!

describe('applyCorrections', () => {
  it('leaves a document without corrections as it is', () => {
    expect(correct()).toEqual({ doc, rejected: [], problems: [] })
  })

  it('takes a rejected fact away and says where and why', () => {
    const {
      doc: after,
      rejected,
      problems,
    } = correct({ kind: 'reject', fact: 'target', quote: target.quote })
    expect(problems).toEqual([])
    expect(after.targets).toEqual([])
    expect(after.diagnostics.at(-1)).toEqual({
      severity: 'info',
      code: 'fact-rejected',
      message: `the target 「${target.quote}」 was rejected: ${reason}`,
      line: 4,
      column: 16,
    })
    expect(rejected).toEqual([target.span])
  })

  it('puts an added fact on the exact words, with an id of its own, in reading order', () => {
    const { doc: after } = correct(
      {
        kind: 'add',
        fact: 'target',
        quote: '绿地再添五处',
        values: { metric: '绿地', value: 5, unit: '处', comparator: '+' },
      },
      {
        kind: 'add',
        fact: 'event',
        quote: '行动方案',
        values: { date: '2024-03', role: 'reference', label: '起草' },
      },
      { kind: 'add', fact: 'mention', quote: '园区', values: { entity: 'park', kind: 'place' } },
    )
    expect(after.targets.at(-1)).toMatchObject({
      quote: '绿地再添五处',
      kind: 'numeric',
      comparator: '+',
      deadline: null,
      deadlineBasis: null,
      section: doc.sections.at(-1)!.id,
      corrected: { kind: 'added', reason },
    })
    expect(after.events[0]).toMatchObject({ quote: expect.any(String), role: 'published' })
    expect(after.events.find(({ quote }) => quote === '行动方案')).toMatchObject({
      precision: 'month',
      basis: 'stated',
    })
    const starts = after.events.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(decodeDocument(JSON.parse(JSON.stringify(after)))).toEqual(after)
    for (const { span, quote } of [...after.events, ...after.targets, ...after.mentions])
      expect(after.text.slice(span.start, span.end)).toBe(quote)
  })

  it('changes the named fields of a fact and keeps its id and the rest', () => {
    const { doc: after } = correct({
      kind: 'amend',
      fact: 'target',
      quote: target.quote,
      values: { comparator: '>=', deadline: '2027' },
    })
    expect(after.targets[0]).toEqual({
      ...target,
      comparator: '>=',
      deadline: '2027',
      deadlineBasis: 'stated',
      corrected: { kind: 'amended', reason },
    })
  })

  it('takes a deadline away with its basis, and lets the precision of an event follow its date', () => {
    const event = doc.events.find(({ role }) => role === 'deadline')!
    const { doc: after } = correct(
      { kind: 'amend', fact: 'target', quote: target.quote, values: { deadline: null } },
      { kind: 'amend', fact: 'event', quote: event.quote, values: { date: '2026-06' } },
    )
    expect(after.targets[0]).toMatchObject({ deadline: null, deadlineBasis: null })
    expect(after.events.find(({ id }) => id === event.id)).toMatchObject({
      date: '2026-06',
      precision: 'month',
    })
  })

  it('gives a measure the brands a person says, new ones on the quoted words', () => {
    const { doc: after } = correct({
      kind: 'amend',
      fact: 'measure',
      quote: '新增首店',
      values: { brands: ['service', 'culture'], role: 'safeguard' },
    })
    const measure = after.measures[0]!
    const [service, culture] = measure.brands
    expect(measure).toMatchObject({ role: 'safeguard', corrected: { kind: 'amended', reason } })
    expect(service).toEqual(doc.measures[0]!.brands.find(({ id }) => id === 'service'))
    expect(culture).toMatchObject({ id: 'culture', basis: 'thematic' })
    expect(doc.text.slice(culture!.evidence[0]!.start, culture!.evidence[0]!.end)).toBe('新增首店')
  })

  it('reads which of several places is meant', () => {
    const values = { entity: 'x', kind: 'place' }
    const { doc: after } = correct({ kind: 'add', fact: 'mention', quote: '深入推进', occurrence: 2, values })
    const found = after.mentions.find(({ entity }) => entity === 'x')!
    expect(found.span.start).toBe(doc.text.lastIndexOf('深入推进'))
  })

  it.each<[string, object, Partial<Correction> & Record<string, unknown>]>([
    [
      'words that do not stand there',
      { quote: '新增首店21家' },
      { field: 'quote', code: 'correction-no-quote' },
    ],
    ['words that stand twice', { quote: '深入推进' }, { field: 'quote', code: 'correction-many-places' }],
    [
      'a place there is none of',
      { quote: '深入推进', occurrence: 3 },
      { field: 'occurrence', code: 'correction-no-quote' },
    ],
    ['words that are no target', { quote: '首店20家' }, { field: 'quote', code: 'correction-no-fact' }],
  ])('refuses %s', (_, change, wanted) => {
    const { doc: after, problems } = correct({ kind: 'reject', fact: 'target', ...change })
    expect(after).toBe(doc)
    expect(problems).toMatchObject([{ index: 0, ...wanted }])
  })

  it('refuses to amend one of several facts on the same words', () => {
    const twice = { ...doc, targets: [target, { ...target, id: 't-other' }] }
    const amendment = { document: 'a.txt', kind: 'amend', fact: 'target', quote: target.quote, reason }
    const list = decodeCorrections([{ ...amendment, values: { value: 30 } }])
    const { doc: after, problems } = applyCorrections(twice, list, SOURCE)
    expect(after).toBe(twice)
    expect(problems).toMatchObject([{ index: 0, field: 'quote', code: 'correction-many-facts' }])
  })

  it('names the words of the fact that stands beside', () => {
    const { problems } = correct({ kind: 'reject', fact: 'target', quote: '首店20家' })
    expect(problems[0]!.message).toContain(`the one there is 「${target.quote}」`)
  })

  it('refuses to add a fact that is there, and goes on with the next correction', () => {
    const values = { metric: '首店', value: 20 }
    const { doc: after, problems } = correct(
      { kind: 'add', fact: 'target', quote: target.quote, values },
      { kind: 'reject', fact: 'target', quote: target.quote },
    )
    expect(problems).toMatchObject([{ index: 0, code: 'correction-fact-exists' }])
    expect(after.targets).toEqual([])
  })
})
