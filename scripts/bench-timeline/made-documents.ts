/** Documents, and dated sentences in each: 10,000 events. */
const DOCUMENTS = 20
const SENTENCES = 500
/** The years they are spread over. */
const FIRST_YEAR = 2006
const YEARS = 25

/** A made document: its file's name and text. */
export interface MadeDocument {
  readonly name: string
  readonly text: string
}

/**
 * Documents with 10,000 dates, a deadline each of a matter of its own, over 25 years; the same at every run, and written so that no two
 * deadlines are one.
 */
export function madeDocuments(): readonly MadeDocument[] {
  const random = numbers(20261121)
  return Array.from({ length: DOCUMENTS }, (_, at) => ({
    name: `made-${String(at).padStart(2, '0')}.txt`,
    text: [
      `第${at + 1}区重点工程行动计划`,
      ...Array.from({ length: SENTENCES }, (__, index) => sentence(at * SENTENCES + index, random)),
    ].join('\n'),
  }))
}

function sentence(number: number, random: () => number): string {
  const year = FIRST_YEAR + Math.floor(random() * YEARS)
  const month = 1 + Math.floor(random() * 12)
  const day = 1 + Math.floor(random() * 28)
  return `${year}年${month}月${day}日前完成第${number}号工程验收。`
}

/** Numbers between 0 and 1, the same for the same seed (a linear congruential generator, Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
