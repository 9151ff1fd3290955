import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text to compile, as the compiler gets it from a file. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** A page polluted with readings between its characters; its cleaning is a price of its own. */
const POLLUTED = /[\u4E00-\u9FFF]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}\)/i

/** The documents of a folder, in the order of their names. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
}

/** Whether a text has readings printed between its characters. */
export const isPolluted = ({ text }: Source): boolean => POLLUTED.test(text)

/** The next of a row of whole numbers that is the same in every run (the generator of Numerical Recipes). */
const nextOf = (state: number) => (Math.imul(state, 1664525) + 1013904223) >>> 0

/** One document: the lines of a source in their order, every third one exchanged for a line of any source. */
function mixed(sources: readonly (readonly string[])[], nth: number, seed: number): string {
  let state = seed
  const any = () => {
    state = nextOf(state)
    const lines = sources[(state >>> 8) % sources.length]!
    state = nextOf(state)
    return lines[(state >>> 8) % lines.length]!
  }
  const own = sources[nth % sources.length]!
  return own.map((line, i) => (i > 3 && i % 3 === 2 ? any() : line)).join('\n')
}

/** Documents mixed from sources, the same in every run, of at least as many bytes of UTF-8 as wanted. */
export function mixCorpus(sources: readonly Source[], bytes: number): readonly Source[] {
  const lines = sources.map(({ text }) => text.split('\n'))
  const corpus: Source[] = []
  for (let size = 0, nth = 0; size < bytes; nth += 1) {
    const text = mixed(lines, nth, nth + 1)
    corpus.push({ file: `${String(nth).padStart(6, '0')}.txt`, text })
    size += Buffer.byteLength(text)
  }
  return corpus
}

/** The bytes of UTF-8 that texts take. */
export const bytesOf = (sources: readonly { readonly text: string }[]): number =>
  sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
