import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { answerLines } from './find/answer-lines.ts'

/**
 * `npm run --silent find`: reads lines `{"text","publishedOn"}` and writes a line `{"dates","quantities"}` for each, as they come.
 *
 * A bad line has a line `{"error"}` on stdout and is named on stderr; the exit code is then 1.
 */
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
const bad = await answerLines(lines, {
  answer: (line) => (process.stdout.write(`${line}\n`) ? null : once(process.stdout, 'drain')),
  complain: (line) => console.error(line),
})
process.exitCode = bad > 0 ? 1 : 0
