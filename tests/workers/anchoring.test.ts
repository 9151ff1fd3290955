import { describe, expect, it } from 'vitest'
import type { AnchoringAnswer } from '../../src/anchor/anchoring.ts'
import { findAnchor } from '../../src/anchor/find-anchor.ts'
import { makeSelector } from '../../src/anchor/make-selector.ts'
import { simplify } from '../../src/compile/fold.ts'
import { anchoringJobs, type AnchoringGrounds } from '../../src/workers/anchoring.ts'

const TEXT = '甲方负责。到2020年,新增跨国公司地区总部15家。乙方负责。聚焦重点领域,引进一批企业。'
const CHANGED = `前言。${TEXT.replace('15家', '30家')}`
const select = (words: string, text = TEXT) => {
  const start = text.indexOf(words)
  return makeSelector(text, [], { start, end: start + words.length })
}
const SELECTORS = [select('新增跨国公司地区总部15家'), select('聚焦重点领域'), select('乙方')]

/** The worker's side with a clock that jumps, so that every selector takes a turn of its own. */
function jobs(over: Partial<AnchoringGrounds> = {}) {
  const answers: AnchoringAnswer[] = []
  let time = 0
  const receive = anchoringJobs({
    answer: (answer) => answers.push(answer),
    now: () => (time += 100),
    pause: () => Promise.resolve(),
    simplify: () => Promise.reject(new Error('not asked for')),
    ...over,
  })
  return { receive, answers }
}

describe('anchoringJobs', () => {
  it('answers with the anchors of all selectors, in their order', async () => {
    const { receive, answers } = jobs()
    await receive({ kind: 'find', number: 1, text: CHANGED, selectors: SELECTORS })
    const anchors = SELECTORS.map((selector) => findAnchor(CHANGED, selector))
    expect(answers).toEqual([{ kind: 'found', number: 1, anchors }])
    expect(anchors.map(({ kind }) => kind)).toEqual(['review', 'moved', 'moved'])
  })

  it('keeps the text for the next request, and each request to the text it came with', async () => {
    const { receive, answers } = jobs()
    const selectors = [select('乙方')]
    void receive({ kind: 'find', number: 1, text: TEXT, selectors })
    void receive({ kind: 'find', number: 2, text: null, selectors })
    await receive({ kind: 'find', number: 3, text: '别的文件', selectors })
    expect(answers).toMatchObject([
      { number: 1, anchors: [{ kind: 'exact' }] },
      { number: 2, anchors: [{ kind: 'exact' }] },
      { number: 3, anchors: [{ kind: 'lost' }] },
    ])
  })

  it('stops a search that is cancelled on the way, and goes on with the next', async () => {
    let pauses = 0
    const { receive, answers } = jobs({
      pause: async () => {
        pauses += 1
        if (pauses === 1) void receive({ kind: 'cancel', number: 1 })
      },
    })
    void receive({ kind: 'find', number: 1, text: CHANGED, selectors: SELECTORS })
    await receive({ kind: 'find', number: 2, text: null, selectors: SELECTORS.slice(0, 1) })
    expect(pauses).toBe(2)
    expect(answers.map(({ number }) => number)).toEqual([2])
  })

  it('does not begin a search that was cancelled before its turn', async () => {
    const { receive, answers } = jobs()
    void receive({ kind: 'find', number: 1, text: CHANGED, selectors: SELECTORS })
    void receive({ kind: 'find', number: 2, text: null, selectors: SELECTORS })
    await receive({ kind: 'cancel', number: 2 })
    expect(answers.map(({ number }) => number)).toEqual([1])
  })

  it('finds words in another script, and says in which characters a figure changed', async () => {
    const before = '為實現經濟開放的環境發展,新增總部15家,與創新動能相適應。區內機關應當實施。'
    const after = `前言。${simplify(before).replace('15家', '30家')}到此为止。`
    const { receive, answers } = jobs({ simplify: () => Promise.resolve(simplify) })
    const selectors = [select('經濟開放的環境發展', before), select('新增總部15家', before)]
    await receive({ kind: 'find', number: 1, text: after, selectors })
    expect(answers).toMatchObject([
      {
        anchors: [
          { kind: 'moved', differences: [] },
          { kind: 'review', candidates: [{ differences: [{ kind: 'figure', from: '15家', to: '30家' }] }] },
        ],
      },
    ])
  })

  it('says when it could not search, and serves the next', async () => {
    const { receive, answers } = jobs()
    const traditional = select('開放', '為實現經濟開放的環境發展與創新動能相適應')
    void receive({ kind: 'find', number: 1, text: TEXT, selectors: [traditional] })
    await receive({ kind: 'find', number: 2, text: null, selectors: [select('乙方')] })
    expect(answers).toMatchObject([
      { kind: 'failed', number: 1, reason: 'not asked for' },
      { kind: 'found', number: 2 },
    ])
  })
})
