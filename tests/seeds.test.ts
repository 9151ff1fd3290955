import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../scripts/compile/compile-folder.ts'
import type { CompiledDocument } from '../src/model/dataset.ts'
import { contains, textOf, type Span } from '../src/model/span.ts'
import {
  compareBrands,
  compareCentres,
  compareEvents,
  compareNamedBrands,
  compareTargets,
  type Comparison,
} from './compare-labels.ts'
import { readSeedLabels } from '../scripts/bench-compile/seed-labels.ts'
import { inSource } from '../src/model/source-text.ts'
import { projectLexicon } from './project-lexicon.ts'

const SEEDS = join(import.meta.dirname, '../seeds')
const { dataset, problems, ledgers } = compileFolder(SEEDS, projectLexicon())
const labels = readSeedLabels()
const seeds = dataset.documents.map((doc): [string, CompiledDocument] => [doc.file, doc])
const labelled = labels.map(
  (one) => [one.file, dataset.documents.find(({ file }) => file === one.file)!, one] as const,
)
const sourceOf = ({ file }: CompiledDocument) => readFileSync(join(SEEDS, file), 'utf8')
const squash = (text: string) => text.replace(/\s/g, '')

it('compiles every seed without an error', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(seeds.map(([file]) => file)).toEqual(labels.map(({ file }) => file))
})

it('passes hardly a number over without a reason of its own', () => {
  const numbers = [...ledgers.values()].flat()
  const weak = numbers.filter((one) => one.verdict === 'passed' && one.reason === 'not-a-commitment')
  expect(numbers.length).toBeGreaterThan(200)
  expect(weak.length / numbers.length).toBeLessThan(0.02)
})

describe.each(seeds)('%s', (_, doc) => {
  const facts = [...doc.events, ...doc.targets, ...doc.mentions]

  it('quotes what its spans cover', () => {
    for (const { span, quote } of facts) expect(textOf(doc.text, span)).toBe(quote)
  })

  it('leads every fact back to the same characters of the file', () => {
    const source = sourceOf(doc)
    for (const { span, quote } of facts) {
      const { start, end } = inSource(doc, span)
      const there = source.slice(start, end).replace(/[(（][a-z]+[)）]|\s/g, '')
      expect(there).toBe(quote.replace(/\s/g, ''))
    }
  })

  it('keeps sections inside their parents, in reading order, and loses no paragraph of the body', () => {
    const byId = new Map(doc.sections.map((section) => [section.id, section]))
    for (const { span, parent } of doc.sections) {
      expect(contains(doc.body, span)).toBe(true)
      if (parent !== null) expect(contains(byId.get(parent)!.span, span)).toBe(true)
    }
    const starts = doc.sections.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const { text, body, sections } = doc
    const governed = Math.min(body.end, ...starts)
    const lost = [...text.slice(governed, body.end).matchAll(/[^\n]*\S[^\n]*/g)]
      .map(({ index, 0: line }) => ({
        start: governed + index + line.length - line.trimStart().length,
        end: governed + index + line.trimEnd().length,
      }))
      .filter((line) => !sections.some(({ span }) => contains(span, line)))
    expect(lost.map((line) => textOf(text, line))).toEqual([])
  })

  it('keeps the evidence of a measure in the measure or in a title above it', () => {
    const title = { start: 0, end: doc.body.start }
    for (const { span, brands, centres, bodies } of doc.measures) {
      const above = doc.sections
        .filter((section) => contains(section.span, span))
        .map((section) => section.span)
      const spans: readonly Span[] = [...brands, ...centres].flatMap(({ evidence }) => evidence)
      for (const one of spans)
        expect([span, title, ...above].some((place) => contains(place, one))).toBe(true)
      for (const body of bodies) expect(contains(span, body.span)).toBe(true)
    }
  })

  it('survives JSON', () => expect(JSON.parse(JSON.stringify(doc))).toEqual(doc))
})

const WHOLE = (found: number): Comparison => ({ found, missed: [], wrong: [] })

/** Share of labels found and share of findings that are labelled, over all seeds. */
function shares(
  compare: (typeof labelled)[number] extends readonly [string, infer D, infer L]
    ? (d: D, l: L) => Comparison
    : never,
) {
  const all = labelled.map(([, doc, label]) => compare(doc, label))
  const count = (of: (one: Comparison) => number) => all.reduce((sum, one) => sum + of(one), 0)
  const found = count((one) => one.found)
  return {
    recall: found / (found + count(({ missed }) => missed.length)),
    precision: found / (found + count(({ wrong }) => wrong.length)),
  }
}

describe.each(labelled)('the labels of %s', (_, doc, label) => {
  it('agree on the metadata', () => {
    const { title, issuer, source, ...rest } = label.meta
    expect(doc.metadata).toMatchObject({ issuer, source, ...rest })
    expect(squash(doc.metadata.title!)).toBe(squash(title!))
  })

  it('agree on where the body begins and ends', () => {
    const { start, end } = inSource(doc, doc.body)
    expect(start).toBe(label.body.start)
    expect(Math.abs(end - label.body.end)).toBeLessThanOrEqual(16) // a credit at the end
  })

  it('agree on every heading', () => {
    expect(doc.sections.map(({ level, label, title }) => ({ level, label, title }))).toEqual(label.outline)
  })

  it('agree on every event', () => {
    const labelledEvents = label.events.filter(({ role, doubt }) => role !== 'published' && !doubt)
    const { found, missed, wrong } = compareEvents(doc, label)
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] })
    expect(found).toBeGreaterThanOrEqual(labelledEvents.length)
  })

  it('agree on every target', () => {
    expect(compareTargets(doc, label)).toEqual(WHOLE(label.targets.required.length))
  })

  it('agree on every brand that is named', () => {
    expect(compareNamedBrands(doc, label)).toMatchObject({ missed: [], wrong: [] })
  })
})

it('advances the labelled brands and centres', () => {
  const brands = shares(compareBrands)
  expect(brands.recall).toBeGreaterThanOrEqual(0.9)
  expect(brands.precision).toBeGreaterThanOrEqual(0.9)
  const centres = shares(compareCentres)
  expect(centres.recall).toBeGreaterThanOrEqual(0.9)
  expect(centres.precision).toBeGreaterThanOrEqual(0.9)
})

it('cleans the polluted seed to the character', () => {
  const wanted = readFileSync(join(import.meta.dirname, 'labels/004_clean_traditional.txt'), 'utf8')
  const polluted = seeds.find(([file]) => file.startsWith('004_'))![1]
  expect(squash(textOf(polluted.text, polluted.body))).toBe(squash(wanted))
})
