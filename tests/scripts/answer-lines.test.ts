import { describe, expect, it } from 'vitest'
import { answerLines } from '../../scripts/find/answer-lines.ts'

async function ask(lines: readonly string[]) {
  const answers: string[] = []
  const complaints: string[] = []
  async function* input() {
    yield* lines
  }
  const bad = await answerLines(input(), {
    answer: (line) => {
      answers.push(line)
      return null
    },
    complain: (line) => complaints.push(line),
  })
  return {
    bad,
    answers: answers.map((line) => JSON.parse(line)),
    complaints: complaints.map((line) => JSON.parse(line)),
  }
}

describe('answerLines', () => {
  it('gives dates and quantities of each line, with offsets in the text as sent', async () => {
    const { answers, bad } = await ask(['{"text":"𠮷到２０２０年增長８％","publishedOn":"2018-04-24"}'])
    expect(bad).toBe(0)
    expect(answers).toEqual([
      {
        dates: [{ start: 2, end: 8, date: '2020' }],
        quantities: [{ start: 10, end: 12, value: 8, unit: '%', comparator: '=' }],
      },
    ])
  })

  it('reads 今年 only when the day of publication is known', async () => {
    const { answers } = await ask(['{"text":"今年","publishedOn":"2018-04-24"}', '{"text":"今年"}'])
    expect(answers.map(({ dates }) => dates.length)).toEqual([1, 0])
  })

  it('passes over a byte order mark before the first line alone', async () => {
    const { answers, bad } = await ask(['\uFEFF{"text":"5个"}', '\uFEFF{"text":"5个"}'])
    expect(bad).toBe(1)
    expect(answers[0].quantities).toHaveLength(1)
  })

  it('names bad lines by number and answers each line with one of its own', async () => {
    const { answers, complaints, bad } = await ask([
      'no json',
      '{"text":5}',
      '{"text":"5个","publishedOn":"24.4.2018"}',
      '',
      '{"text":"5个","publishedOn":null}',
    ])
    expect(bad).toBe(4)
    expect(complaints.map(({ line }) => line)).toEqual([1, 2, 3, 4])
    expect(answers).toHaveLength(5)
    expect(answers.slice(0, 4).map((one) => Object.keys(one))).toEqual([
      ['error'],
      ['error'],
      ['error'],
      ['error'],
    ])
    expect(answers[4].quantities).toHaveLength(1)
  })

  it('waits while the reader is busy', async () => {
    const order: string[] = []
    async function* input() {
      yield '{"text":"1个"}'
      yield '{"text":"2个"}'
    }
    await answerLines(input(), {
      answer: () => {
        order.push('answered')
        return Promise.resolve().then(() => void order.push('drained'))
      },
      complain: () => {},
    })
    expect(order).toEqual(['answered', 'drained', 'answered', 'drained'])
  })
})
