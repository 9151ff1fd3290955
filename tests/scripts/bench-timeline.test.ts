import { expect, it } from 'vitest'
import { drawnAt } from '../../scripts/bench-timeline/labels.ts'
import { madeDocuments } from '../../scripts/bench-timeline/made-documents.ts'
import { aDocument, anEvent } from '../builders.ts'

it('the made documents hold 10,000 different dated sentences, the same at every run', () => {
  const sentences = madeDocuments().flatMap(({ text }) => text.split('\n').slice(1))
  expect(new Set(sentences).size).toBe(10_000)
  expect(madeDocuments()).toEqual(madeDocuments())
})

it.each([0.05, 1, 20])('at %d pixels a day every event is in a mark and has words', (perDay) => {
  const events = Array.from({ length: 300 }, (_, at) =>
    anEvent({ date: `2020-0${1 + (at % 9)}-1${at % 10}`, precision: 'day', label: `第${at}号工程` }),
  )
  const drawn = drawnAt([aDocument({ id: 'd-1', events })], perDay)
  expect(drawn).toMatchObject({ rows: 300, placed: 300, wordless: 0 })
  expect(drawn.labelled + drawn.bare + drawn.clustered).toBe(300)
})
