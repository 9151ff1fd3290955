import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wrongsOf } from '../../scripts/fuzz/check-result.ts'
import { HIDDEN, SEEN } from '../../scripts/fuzz/odd-characters.ts'
import { createRandom } from '../../scripts/fuzz/random.ts'
import { rangeWrongs } from '../../scripts/fuzz/ranges.ts'
import { cleanText } from '../../src/compile/clean/clean-text.ts'
import { compileText } from '../../src/compile/compile-document.ts'
import { findDoubts } from '../../src/compile/doubts.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { projectLexicon } from '../project-lexicon.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const lexicon = projectLexicon()
const NAME = { file: 'a.txt', sha256: '' }
const PLAIN = [
  '东湖区商业三年行动方案（2024—2026年）',
  '发布日期：2024-03-05 来源：东湖日报',
  '一、总体目标',
  '到2026年，新增首店20家，文化场馆全覆盖。',
  '（一）做优服务。打响“上海服务”品牌，由区商务委牵头。',
].join('\n')
const ORIGINAL = compileText(NAME, PLAIN, lexicon).document!
/** Where a character is put: in the title, in a number, in a brand, at the end. */
const PLACES = [3, PLAIN.indexOf('2026年，') + 2, PLAIN.indexOf('海服务'), PLAIN.length - 1]

const at = (character: string, place: number) => PLAIN.slice(0, place) + character + PLAIN.slice(place)
const everywhere = (character: string) =>
  PLACES.toReversed().reduce((text, place) => text.slice(0, place) + character + text.slice(place), PLAIN)

function compiled(source: string): CompiledDocument {
  const result = compileText(NAME, source, lexicon)
  expect(wrongsOf(result)).toEqual([])
  return result.document!
}

/** What is flagged, and where, wherever a character is put. */
function expectFlagged(character: string, code: string): void {
  for (const place of PLACES) {
    const source = at(character, place)
    const before = PLAIN.slice(0, place).split('\n')
    const flag = { code, line: before.length, column: before.at(-1)!.length + 1 }
    expect(findDoubts(source, cleanText(source))).toMatchObject([flag])
  }
}

it('are three hundred texts and more', () => {
  expect((HIDDEN.length + SEEN.length) * PLACES.length).toBeGreaterThanOrEqual(300)
})

describe('characters nobody sees', () => {
  it.each(HIDDEN.map((character) => [character.codePointAt(0)!.toString(16), character] as const))(
    'U+%s is flagged wherever it stands, and left out everywhere',
    (_, character) => {
      expectFlagged(character, 'hidden-character')
      const { text, targets, mentions } = compiled(everywhere(character))
      expect({ text, targets, mentions }).toEqual({
        text: ORIGINAL.text,
        targets: ORIGINAL.targets,
        mentions: ORIGINAL.mentions,
      })
    },
  )
})

describe('characters that look like others, or like nothing', () => {
  it.each(SEEN)('%s is flagged as %s wherever it stands, and kept as printed', (character, code) => {
    expectFlagged(character, code)
    expect(compiled(everywhere(character)).text.split(character)).toHaveLength(PLACES.length + 1)
  })

  it('are compared as what they look like', () => {
    const source = PLAIN.replace('上海服务', '上海服务').replace('文化', '⽂化').replace('20家', '２０家')
    expect(compiled(source).targets.map(({ value }) => value)).toEqual(
      ORIGINAL.targets.map(({ value }) => value),
    )
  })
})

it.each([
  ['⽂', 'compared as that one'],
  ['\u{2F901}', 'names written with it are not found'],
])('of %s the reader is told whether it is compared', (character, words) => {
  expect(
    compiled(at(character, 3))
      .diagnostics.map(({ message }) => message)
      .join(),
  ).toContain(words)
})

describe('a name is found however it is spelt', () => {
  it.each([
    // as printed, what is covered of the clean text, what is meant
    ['上海⽂化', '上海⽂化', 'culture'],
    ['上\uFA45服务', '上\uFA45服务', 'service'],
    ['上海服務', '上海服務', 'service'],
    ['上海製造', '上海製造', 'manufacturing'],
    ['上海購物', '上海購物', 'shopping'],
    ['上\u202E海\u202C文化', '上海文化', 'culture'],
    ['国际经济中⼼', '国际经济中⼼', 'economy'],
    ['国际贸\uF9E0中心', '国际贸\uF9E0中心', 'trade'],
    ['國際金融中心', '國際金融中心', 'finance'],
    ['国际⾦融中⼼', '国际⾦融中⼼', 'finance'],
    ['國際航運中心', '國際航運中心', 'shipping'],
    ['科技創新中心', '科技創新中心', 'innovation'],
    ['闵⾏区', '闵⾏区', '310112'],
    ['闵\uFA08区', '闵\uFA08区', '310112'],
    ['閔⾏區', '閔⾏區', '310112'],
    ['宝⼭区', '宝⼭区', '310113'],
    ['寶山區', '寶山區', '310113'],
    ['⾦山区', '⾦山区', '310116'],
    ['\uF90A⼭区', '\uF90A⼭区', '310116'],
    ['虹⼝区', '虹⼝区', '310109'],
    ['長寧區', '長寧區', '310105'],
    ['靜安區', '靜安區', '310106'],
    ['楊浦區', '楊浦區', '310110'],
    ['黃浦區', '黃浦區', '310101'],
    ['浦東新區', '浦東新區', '310115'],
    ['徐\u200B汇区', '徐汇区', '310104'],
    ['普\u{E0100}陀区', '普陀区', '310107'],
    ['静\uFE00安区', '静安区', '310106'],
    ['长\u00AD宁区', '长宁区', '310105'],
    ['杨\uD842浦区', '杨浦区', '310110'],
  ])('%j', (printed, quote, entity) => {
    const doc = compiled(PLAIN.replace('上海服务', printed))
    expect(doc.mentions.map((mention) => [mention.quote, mention.entity])).toContainEqual([quote, entity])
  })
})

it('no range of an odd text gives a span that splits a pair, or half a character', () => {
  const documents = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
  const wrongs = Array.from({ length: 200 }, (_, seed) =>
    rangeWrongs(createRandom(seed), documents, lexicon).map((wrong) => `${seed}: ${wrong}`),
  )
  expect(wrongs.flat()).toEqual([])
})
