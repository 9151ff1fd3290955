import { describe, expect, it } from 'vitest'
import { makeSelector } from '../../src/anchor/make-selector.ts'
import type { Selector } from '../../src/model/annotation.ts'
import type { NoteEntry } from '../../src/state/note-entry.ts'
import { knownAnchors } from '../../src/state/known-anchors.ts'
import { draftPlace, placeNotes } from '../../src/state/placed-notes.ts'
import { aDocument, at } from '../views/a-document.ts'

const doc = aDocument()
const select = (words: string, text = doc.text) => makeSelector(text, doc.sections, at(words, text))

const entry = (id: string, selector: Selector, documentId = doc.id): NoteEntry => ({
  note: { id, documentId, sha256: doc.sha256, selector, comment: '', tags: [] },
  stored: null,
  save: { kind: 'saving' },
})
const place = (text: string, ...entries: readonly NoteEntry[]) => {
  const changed = { ...doc, text }
  knownAnchors(changed).lookFor(entries.map(({ note }) => note.selector))
  return placeNotes(changed, Object.fromEntries(entries.map((one) => [one.note.id, one])))
}

describe('placeNotes', () => {
  it('puts every note of the document in one of two lists, the placed ones in reading order', () => {
    const notes = [
      entry('late', select('扩大文化影响')),
      entry('early', select('总体目标')),
      entry('gone', { ...select('总体目标'), quote: { exact: '没有的话', prefix: '', suffix: '' } }),
      entry('elsewhere', select('总体目标'), 'd-2'),
    ]
    const { placed, unplaced } = place(doc.text, ...notes)
    expect(placed.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(unplaced.map(({ id }) => id)).toEqual(['gone'])
  })

  it('counts the notes that are still looked for', () => {
    const changed = { ...doc, text: `前言。\n${doc.text}` }
    const entries = { n: entry('n', select('总体目标')) }
    expect(placeNotes(changed, entries)).toEqual({ placed: [], unplaced: [], sought: 1 })
  })

  it.each([
    ['the text is as it was', doc.text, null],
    ['words were added in front', `前言。\n${doc.text}`, 'moved'],
    ['only the words behind them changed', doc.text.replace('重点任务', '主要任务'), 'surroundings'],
    ['they are put differently', doc.text.replace('业增加值', '业的增加值'), 'reworded'],
  ])('says of a note what changed when %s', (_, text, change) => {
    const [note] = place(
      text,
      entry('n', select('科创中心核心功能。到2020年,科技服务业增加值的比重达到20%')),
    ).placed
    expect(note).toMatchObject({ change })
    expect(note!.differences.length > 0).toBe(change === 'reworded')
  })

  it.each([
    ['s-1', null],
    ['s-2', { from: '二、重点任务', to: '一、总体目标' }],
    ['gone', { from: null, to: '一、总体目标' }],
  ])('says how a note from section %s moved', (sectionId, section) => {
    const selector = { ...select('科技服务业增加值'), sectionId }
    const [note] = place(`前言。\n${doc.text}`, entry('n', { ...selector })).placed
    // The sections of the sample stay where they are; only the section the note remembers differs.
    expect(note?.section).toEqual(section)
  })

  it('never attaches a note whose figure changed; the change is with the place', () => {
    const { placed, unplaced } = place(doc.text.replace('20%', '25%'), entry('n', select('比重达到20%')))
    expect(placed).toEqual([])
    expect(unplaced[0]!.anchor).toMatchObject({
      kind: 'review',
      candidates: [{ differences: [{ kind: 'figure', from: '20%', to: '25%' }] }],
    })
  })
})

describe('draftPlace', () => {
  it('is where the words are now, or null', () => {
    expect(draftPlace(`前言。\n${doc.text}`, select('科技服务业增加值'))).toEqual(
      at('科技服务业增加值', `前言。\n${doc.text}`),
    )
    expect(draftPlace('别的文件', select('科技服务业增加值'))).toBeNull()
  })
})
