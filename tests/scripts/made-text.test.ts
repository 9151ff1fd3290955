import { expect, it } from 'vitest'
import { madeText } from '../../scripts/bench-reader/made-text.ts'
import { compileText } from '../../src/compile/compile-document.ts'
import { projectLexicon } from '../project-lexicon.ts'

it('makes the same long plan each time, with headings and facts all through it', () => {
  const text = madeText(30_000)
  expect(madeText(30_000)).toBe(text)
  expect(Buffer.byteLength(text)).toBeGreaterThan(29_000)
  const doc = compileText({ file: 'a.txt', sha256: 'a'.repeat(64) }, text, projectLexicon()).document!
  expect(doc.sections.length).toBeGreaterThan(30)
  for (const facts of [doc.events, doc.targets, doc.mentions]) {
    expect(facts.length).toBeGreaterThan(20)
    expect(facts.some(({ span }) => span.start > doc.text.length * 0.9)).toBe(true)
  }
})
