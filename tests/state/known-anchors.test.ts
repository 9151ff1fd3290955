import { describe, expect, it } from 'vitest'
import { makeSelector } from '../../src/anchor/make-selector.ts'
import { knownAnchors } from '../../src/state/known-anchors.ts'
import { aDocument, at } from '../views/a-document.ts'

const doc = aDocument()
const selector = makeSelector(doc.text, doc.sections, at('总体目标'))
const changed = () => aDocument({ text: `前言。\n${doc.text}`, sha256: 'b'.repeat(64) })

describe('knownAnchors', () => {
  it('knows without looking where a note of the same file is', () => {
    expect(knownAnchors(aDocument()).of({ selector, sha256: doc.sha256 })).toEqual({
      kind: 'exact',
      span: at('总体目标'),
    })
  })

  it('knows nothing of a note of another file before it was looked for', () => {
    const anchors = knownAnchors(changed())
    expect(anchors.of({ selector, sha256: doc.sha256 })).toBeNull()
    anchors.lookFor([selector])
    expect(anchors.of({ selector, sha256: doc.sha256 })).toMatchObject({ kind: 'moved' })
  })

  it('leaves many notes to the worker, and remembers what it found', () => {
    const anchors = knownAnchors(changed())
    const many = Array.from({ length: 41 }, () => ({ ...selector }))
    anchors.lookFor(many)
    expect(anchors.of({ selector: many[0]!, sha256: '' })).toBeNull()
    anchors.learn(many[0]!, { kind: 'lost' })
    expect(anchors.of({ selector: many[0]!, sha256: '' })).toEqual({ kind: 'lost' })
  })

  it('leaves words in another script to the worker', () => {
    const quote = { exact: '開放的環境發展', prefix: '為實現經濟', suffix: '與創新動能。' }
    const traditional = { ...selector, quote, start: 5, end: 12 }
    const anchors = knownAnchors(changed())
    anchors.lookFor([traditional])
    expect(anchors.of({ selector: traditional, sha256: '' })).toBeNull()
  })

  it('is one for a document however often it is asked for', () => {
    const one = changed()
    expect(knownAnchors(one)).toBe(knownAnchors(one))
    expect(knownAnchors(one)).not.toBe(knownAnchors(changed()))
  })
})
