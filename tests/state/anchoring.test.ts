import { describe, expect, it } from 'vitest'
import type { AnchoringAnswer, AnchoringRequest } from '../../src/anchor/anchoring.ts'
import { findAnchor } from '../../src/anchor/find-anchor.ts'
import { makeSelector } from '../../src/anchor/make-selector.ts'
import { createAnchoring } from '../../src/state/anchoring.ts'

const TEXT = '甲方负责。到2020年,新增跨国公司地区总部15家。乙方负责。聚焦重点领域,引进一批企业。'
const CHANGED = `前言。${TEXT}`
const SELECTORS = [
  makeSelector(TEXT, [], { start: 5, end: 11 }),
  makeSelector(TEXT, [], { start: 0, end: 4 }),
]
const ANCHORS = SELECTORS.map((selector) => findAnchor(CHANGED, selector))

/** An anchoring with a worker in the test's hand. */
function withWorker() {
  const sent: AnchoringRequest[] = []
  const hand = { answer: (_answer: AnchoringAnswer) => {}, break: () => {}, started: 0, stopped: 0 }
  const anchoring = createAnchoring({
    startWorker: (answer, broken) => {
      hand.started += 1
      Object.assign(hand, { answer, break: broken })
      return { send: (request) => sent.push(request), stop: () => (hand.stopped += 1) }
    },
    now: () => 0,
    pause: () => Promise.resolve(),
  })
  return { anchoring, sent, hand }
}

describe('createAnchoring', () => {
  it('asks one worker, which starts at the first request, and gives each its own answer', async () => {
    const { anchoring, sent, hand } = withWorker()
    expect(hand.started).toBe(0)
    const [first, second] = [anchoring.find(CHANGED, SELECTORS), anchoring.find(CHANGED, SELECTORS.slice(1))]
    expect(hand.started).toBe(1)
    hand.answer({ kind: 'found', number: 2, anchors: [{ kind: 'lost' }] })
    hand.answer({ kind: 'found', number: 1, anchors: ANCHORS })
    expect(await first).toBe(ANCHORS)
    expect(await second).toEqual([{ kind: 'lost' }])
    expect(sent).toMatchObject([{ text: CHANGED }, { text: null }])
  })

  it('sends a text again once another was sent', () => {
    const { anchoring, sent } = withWorker()
    for (const text of [TEXT, CHANGED, TEXT]) void anchoring.find(text, SELECTORS)
    expect(sent).toMatchObject([{ text: TEXT }, { text: CHANGED }, { text: TEXT }])
  })

  it('tells the worker to stop when nobody waits any more', async () => {
    const { anchoring, sent, hand } = withWorker()
    const leaving = new AbortController()
    const found = anchoring.find(CHANGED, SELECTORS, leaving.signal)
    leaving.abort()
    await expect(found).rejects.toThrow('aborted')
    expect(sent.at(-1)).toEqual({ kind: 'cancel', number: 1 })
    hand.answer({ kind: 'found', number: 1, anchors: [] }) // too late, and nobody's
    await expect(anchoring.find(CHANGED, SELECTORS, leaving.signal)).rejects.toThrow('aborted')
    expect(sent).toHaveLength(2)
  })

  it('does the work on the page when the worker breaks, for those who wait and those who come', async () => {
    const { anchoring, sent, hand } = withWorker()
    const found = anchoring.find(CHANGED, SELECTORS)
    hand.break()
    expect(await found).toEqual(ANCHORS)
    expect(await anchoring.find(CHANGED, SELECTORS)).toEqual(ANCHORS)
    expect([sent.length, hand.started, hand.stopped]).toEqual([1, 1, 1])
  })

  it('does the work on the page when the worker could not', async () => {
    const { anchoring, hand } = withWorker()
    const found = anchoring.find(CHANGED, SELECTORS)
    hand.answer({ kind: 'failed', number: 1, reason: 'no table' })
    expect(await found).toEqual(ANCHORS)
  })

  it('does the work on the page, turn by turn, where workers are refused', async () => {
    let [time, pauses] = [0, 0]
    const leaving = new AbortController()
    const anchoring = createAnchoring({
      startWorker: () => {
        throw new DOMException('refused', 'SecurityError')
      },
      now: () => (time += 20),
      pause: async () => void (pauses += 1),
    })
    expect(await anchoring.find(CHANGED, SELECTORS)).toEqual(ANCHORS)
    expect(pauses).toBe(SELECTORS.length)
    const found = anchoring.find(CHANGED, SELECTORS, leaving.signal)
    leaving.abort()
    await expect(found).rejects.toThrow('aborted')
  })
})
