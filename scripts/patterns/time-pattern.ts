import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Pattern } from './collect-patterns.ts'
import { createRandom, type Random } from '../fuzz/random.ts'
import { hostileLines, lineOf, wordsOf } from './hostile-lines.ts'

/** A pattern has at most so many milliseconds for a hostile line of 100,000 characters. */
export const MOST_MILLISECONDS = 50
/** What takes longer is stopped, and its time is not known. */
const STOPPED_AFTER = 3000
/** So many lines are made up from a pattern's own words, each from the slowest before it. */
const MADE_UP = 60

/** The line that took a pattern longest. */
export interface SlowestLine {
  readonly line: string
  /** Of the processor; `Infinity` when it was stopped. */
  readonly milliseconds: number
  /** How many lines were tried. */
  readonly lines: number
}

/** Runs patterns over lines in a thread that can be stopped. */
export interface PatternTimer {
  readonly slowestLine: (pattern: Pick<Pattern, 'source' | 'flags'>) => Promise<SlowestLine>
  readonly end: () => Promise<void>
}

/** A timer with one thread; nothing else should run in this process meanwhile, since its time would be counted. */
export function createPatternTimer(): PatternTimer {
  let worker: Worker | null = null
  const end = async () => {
    await worker?.terminate()
    worker = null
  }
  const timeOf = async (source: string, flags: string, line: string): Promise<number> => {
    worker ??= new Worker(join(import.meta.dirname, 'line-timer.mjs'))
    const milliseconds = await answerOf(worker, { source, flags, line, enough: MOST_MILLISECONDS / 2 })
    if (milliseconds === Infinity) await end()
    return milliseconds
  }
  const slowestLine = async ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) => {
    // A pattern that looks at one place is asked at all of them: where that place is, the text says.
    const everywhere = `${flags.replace(/[gy]/g, '')}g`
    let slowest: SlowestLine = { line: '', milliseconds: 0, lines: 0 }
    const tryLine = async (line: string): Promise<boolean> => {
      const milliseconds = await timeOf(source, everywhere, line)
      const isSlower = milliseconds > slowest.milliseconds
      slowest = { ...(isSlower ? { line, milliseconds } : slowest), lines: slowest.lines + 1 }
      return isSlower
    }
    for (const line of hostileLines({ source, flags }))
      if (slowest.milliseconds < Infinity) await tryLine(line)
    const words = wordsOf({ source, flags })
    const random = createRandom(1)
    let piece: readonly string[] = [random.pick(words)]
    for (let left = MADE_UP; left > 0 && slowest.milliseconds < Infinity; left -= 1) {
      const other = changed(piece, words, random)
      if (await tryLine(lineOf({ start: '', piece: other.join('') }))) piece = other
    }
    return slowest
  }
  return { slowestLine, end }
}

/** A piece with a word put in, or with one in place of another; never longer than some words. */
function changed(piece: readonly string[], words: readonly string[], random: Random): readonly string[] {
  const put = Array.from({ length: 1 + random.below(3) }, () => random.pick(words))
  const at = random.below(piece.length + 1)
  return [...piece.slice(0, at), ...put, ...piece.slice(at + random.below(3))].slice(-12)
}

const answerOf = (worker: Worker, question: object) =>
  new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => resolve(Infinity), STOPPED_AFTER)
    worker.once('error', reject)
    worker.once('message', (milliseconds: number) => {
      clearTimeout(timer)
      worker.off('error', reject)
      resolve(milliseconds)
    })
    worker.postMessage(question, [])
  })
