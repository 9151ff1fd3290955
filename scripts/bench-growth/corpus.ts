import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SEEDS = join(import.meta.dirname, '../../seeds')

/** Figures that may change without a document becoming another: one to three digits before a counter, 「20家」; not 「2020年」. */
const FIGURE = /(?<![\d.])\d{1,3}(?=[家个项])/g

/** Writes documents made from the seeds in turn, each with figures of its own, the same in every run; gives their bytes. */
export function writeCorpus(folder: string, count: number): number {
  const texts = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (let nth = 0; nth < count; nth += 1) {
    const text = texts[nth % texts.length]!.replace(FIGURE, (figure) => figureOf(nth, Number(figure)))
    writeFileSync(pathOf(folder, nth), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}

/** Changes one of these documents, as a person who adds a sentence. */
export const changeDocument = (folder: string, nth: number): void =>
  appendFileSync(pathOf(folder, nth), '\n到2026年，新增首店20家。\n')

const pathOf = (folder: string, nth: number) => join(folder, `${String(nth).padStart(6, '0')}.txt`)

const figureOf = (nth: number, figure: number) => String(((figure + nth * 7) % 97) + 3)
