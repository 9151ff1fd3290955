import { array, assert, constantFrom, property } from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { findFacts } from '../../src/compile/facts.ts'
import { decodeLexicon } from '../../src/compile/lexicon.ts'
import { aContext } from './a-reading.ts'

const lexicon = decodeLexicon(parse(readFileSync('seeds/lexicon.yaml', 'utf8')))

const PIECES = [
  '到2020年,',
  '“十五五”期间',
  '新增',
  '1-2个',
  '三大',
  '示范区',
  '《',
  '》',
  '“',
  '”',
  '(其中',
  ')',
  '、',
  ',',
  '。',
  '\n',
  '\t',
  '达到',
  '20%左右',
  '全覆盖',
  '零事故',
  '只跑一次',
  '第一梯队',
  '进入全市',
  '序号',
  '指标',
  '2030年目标值',
  '12',
  '-',
  '上海服务',
  '市商务委',
  '今天',
  '從',
  '𠮷',
  ' ',
  '分别',
]

it('quotes exactly, gives unique ids and never throws, whatever the text', () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const context = aContext(pieces.join(''), { title: '三年行动计划' })
      const { events, targets, mentions } = findFacts(context, lexicon)
      const facts = [...events, ...targets, ...mentions]
      for (const { span, quote } of facts) {
        expect(span.start).toBeLessThan(span.end)
        expect(context.text.slice(span.start, span.end)).toBe(quote)
      }
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    }),
    { numRuns: 400, seed: 7 },
  )
})

it('gives the same facts for the same text, and keeps ids when a paragraph is put in front', () => {
  const body = '到2028年,新增学校5所。\n实现公园全覆盖。'
  const ids = (text: string) => findFacts(aContext(text), lexicon).targets.map(({ id }) => id)
  expect(ids(body)).toEqual(ids(body))
  expect(ids(`坚持绿色发展。\n${body}`)).toEqual(ids(body))
})
