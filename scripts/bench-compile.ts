import { join } from 'node:path'
import { compileText } from '../src/compile/compile-document.ts'
import type { Lexicon } from '../src/compile/lexicon.ts'
import type { CompiledDocument } from '../src/model/dataset.ts'
import { readSeedLabels } from '../tests/seed-labels.ts'
import { faults, type Score, scoreReader, total } from './bench-compile/accuracy.ts'
import { bytesOf, isPolluted, mixCorpus, readSources, type Source } from './bench-compile/corpus.ts'
import { fastest } from './bench-compile/cpu-time.ts'
import { type Reader, readOurs } from './bench-compile/reading.ts'
import { rivalReader } from './bench-compile/rivals.ts'
import { readLexicon } from './compile/read-lexicon.ts'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { PROJECT } from './setup/project.mjs'

const SEEDS = join(PROJECT, 'seeds')
const BENCH = join(PROJECT, 'tests/bench')
const MB = 1e6
const CORPUS = 10 * MB
/** The rivals take half a minute a megabyte: of the corpus they read this much, and we the same. */
const SAMPLE = 0.15 * MB
const SIZES = process.argv.includes('--short') ? [] : [1, 2, 4, 8, 16, 32, 64]
const PUBLISHED_ON = '2018-04-24'

/** The bars of the compiler's issue. */
const BARS = { rate: 4, faster: 100, doubling: 2.2 }

const missed: string[] = []
const print = (...cells: readonly (string | number)[]) =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(14))).join(''),
  )
const bar = (held: boolean, words: string) => {
  console.log(`  ${held ? '✓' : '✗'} ${words}`)
  if (!held) missed.push(words)
}
const rate = (bytes: number, ms: number) => `${(bytes / 1000 / ms).toFixed(3)} MB/s`
const time = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`

/** `npm run bench:compile`: what the compiler costs, next to Recognizers-Text; exit code 1 when a bar is missed. */
await ensurePackages(BENCH)
const lexicon = lexiconOf(SEEDS)
const seeds = readSources(SEEDS)
const plain = seeds.filter((seed) => !isPolluted(seed))
const documents = seeds.map(compiled)
const rivals = rivalReader(BENCH)
console.log(
  'Processor time of one core, garbage collection on it, the fastest of several rounds, warm. MB are 10^6 bytes of UTF-8.\n',
)
compareTimes()
compareReadings()
measureCompiler()
measureGrowth()
// Ten thousand documents cold and one changed of them need the parallel compiler: their place is here.
console.log(missed.length === 0 ? '\nAll bars hold.' : `\nMissed: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1

function lexiconOf(folder: string): Lexicon {
  const { lexicon: read } = readLexicon(folder, folder)
  if (read === null) throw new Error(`${folder} has no readable lexicon.yaml; run npm run compile to see why`)
  return read
}

function compiled({ file, text }: Source): CompiledDocument {
  const { document: doc } = compileText({ file, sha256: '' }, text, lexicon)
  if (doc === null) throw new Error(`${file} does not compile; run npm run compile to see why`)
  return doc
}

/** Dates and quantities of the same text: the five seeds, then a sample of the corpus. */
function compareTimes(): void {
  print('Dates and quantities of', 'ours', 'Recognizers', 'times faster')
  const sample = mixCorpus(plain, SAMPLE).map(compiled)
  compare(`the five seeds (${bytesOf(documents)} bytes)`, documents, 2)
  compare(`a sample of the corpus (${bytesOf(sample)} bytes)`, sample, 1)
}

function compare(name: string, docs: readonly CompiledDocument[], rounds: number): void {
  const all = (read: Reader) => () => {
    for (const { text } of docs) read(text, PUBLISHED_ON)
  }
  const ours = fastest(20, all(readOurs))
  const theirs = fastest(rounds, all(rivals))
  const bytes = bytesOf(docs)
  print(name, time(ours), time(theirs), (theirs / ours).toFixed(0))
  print('', rate(bytes, ours), rate(bytes, theirs))
  bar(theirs / ours >= BARS.faster, `at least ${BARS.faster} times faster on ${name}`)
}

/** The labels of the seeds: which dates and figures of targets each tool misses or reads as something else. */
function compareReadings(): void {
  const labels = readSeedLabels()
  const [ours, theirs] = [readOurs, rivals].map((read) => {
    const scores = documents.map((doc, i) => scoreReader(doc, labels[i]!, read))
    return {
      dates: total(scores.map(({ dates }) => dates)),
      figures: total(scores.map(({ figures }) => figures)),
    }
  })
  const words = ({ labelled, missed, wrong, stray }: Score) => `${missed} ${wrong} ${stray} of ${labelled}`
  print('\nMissed, wrong, read where none is', 'ours', 'Recognizers')
  print('labelled dates of the seeds', words(ours!.dates), words(theirs!.dates))
  print("figures of the seeds' numeric targets", words(ours!.figures), words(theirs!.figures))
  const all = (scores: { dates: Score; figures: Score }) => faults(scores.dates) + faults(scores.figures)
  bar(all(ours!) < all(theirs!), `fewer wrong: ${all(ours!)} against ${all(theirs!)}`)
}

/** The whole compiler: clean text, outline, events, targets, mentions, measures, ledger and invariants. */
function measureCompiler(): void {
  print('\nThe whole compile of', 'time', 'a core')
  const corpus = mixCorpus(plain, CORPUS)
  const measure = (name: string, sources: readonly Source[], rounds: number, held: boolean) => {
    const ms = fastest(rounds, () => sources.forEach(compiled))
    const bytes = bytesOf(sources)
    print(name, time(ms), rate(bytes, ms))
    if (held) bar(bytes / 1000 / ms >= BARS.rate, `at least ${BARS.rate} MB/s on ${name}`)
  }
  measure('the five seeds', seeds, 20, false)
  measure('the seeds without the polluted page', plain, 20, true)
  measure(`${corpus.length} documents of ${(bytesOf(corpus) / MB).toFixed(1)} MB`, corpus, 3, true)
}

/** One document of 1 to 64 MB: the time of each over the time of the one half its size. */
function measureGrowth(): void {
  print('\nOne document of', 'time', 'a core', 'to the half')
  let last: number | null = null
  for (const size of SIZES) {
    const text = mixCorpus(plain, size * MB)
      .map((source) => source.text)
      .join('\n')
    const run = () => void compiled({ file: 'a.txt', text })
    // The compiler remembers the numbers of the last document: another one comes between the rounds.
    const ms = fastest(size <= 8 ? 3 : 2, run, () => void compiled(plain[0]!))
    const ratio = last === null ? null : ms / last
    print(`${size} MB`, time(ms), rate(Buffer.byteLength(text), ms), ratio === null ? '' : ratio.toFixed(2))
    if (ratio !== null)
      bar(ratio <= BARS.doubling, `${size} MB take at most ${BARS.doubling} times as long as ${size / 2}`)
    last = ms
  }
}
