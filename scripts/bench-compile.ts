import { join } from 'node:path'
import type { Lexicon } from '../src/compile/lexicon.ts'
import type { CompiledDocument } from '../src/model/dataset.ts'
import { readSeedLabels } from './bench-compile/seed-labels.ts'
import { faults, type Score, scoreReader, total } from './bench-compile/accuracy.ts'
import { BARS, createBars } from './bench-compile/bars.ts'
import { bytesOf, isPolluted, mixCorpus, readSources, type Source } from './bench-compile/corpus.ts'
import { medianTimes } from './bench-compile/cpu-time.ts'
import { loadMeasured } from './bench-compile/load-measured.ts'
import type { Reader } from './bench-compile/reading.ts'
import { rivalReader } from './bench-compile/rivals.ts'
import { readLexicon } from './compile/read-lexicon.ts'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { PROJECT } from './setup/project.mjs'

const SEEDS = join(PROJECT, 'seeds')
const BENCH = join(PROJECT, 'tests/bench')
const MB = 1e6
const CORPUS = 4 * MB
/** The rivals take half a minute a megabyte: of the corpus they read this much, and we the same. */
const SAMPLE = 0.1 * MB
const SIZES = process.argv.includes('--short') ? [1, 2, 4] : [1, 2, 4, 8, 16, 32, 64]
/** Rounds before the first that counts: the engine translates what it has run often enough. */
const WARM = 6
const PUBLISHED_ON = '2018-04-24'

const bars = createBars((line) => console.log(line))
const print = (...cells: readonly (string | number)[]) =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(14))).join(''),
  )
const rate = (bytes: number, ms: number) => `${(bytes / 1000 / ms).toFixed(2)} MB/s`
const time = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`

/** `npm run bench:compile`: what the compiler costs, next to Recognizers-Text; exit code 1 when a bar is missed. */
await ensurePackages(BENCH)
const { compileText, readOurs } = await loadMeasured()
const lexicon = lexiconOf(SEEDS)
const seeds = readSources(SEEDS)
const plain = seeds.filter((seed) => !isPolluted(seed))
const documents = seeds.map(compiled)
const rivals = rivalReader(BENCH)
console.log(
  'Processor time of one core, garbage collection on it; the median of several rounds, warm. MB are 10^6 bytes of UTF-8.\n',
)
measureCompiler()
measureGrowth()
compareTimes()
compareReadings()
const { missed } = bars
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

/** The whole compiler: clean text, outline, events, targets, mentions, measures, ledger and invariants. */
function measureCompiler(): void {
  print('The whole compile of', 'time', 'a core')
  const corpus = mixCorpus(plain, CORPUS)
  const sets: readonly (readonly [name: string, sources: readonly Source[], times: number])[] = [
    ['the five seeds', seeds, 30],
    ['the seeds without the polluted page', plain, 30],
    [`${corpus.length} documents of ${(bytesOf(corpus) / MB).toFixed(1)} MB`, corpus, 1],
  ]
  for (let round = 0; round < WARM; round += 1) corpus.forEach(compiled)
  const all = medianTimes(
    11,
    sets.map(([, sources, times]) => ({ run: () => sources.forEach(compiled), times })),
  )
  for (const [i, [name, sources]] of sets.entries()) {
    const bytes = bytesOf(sources)
    print(name, time(all[i]!), rate(bytes, all[i]!))
    if (sources !== seeds)
      bars.hold(bytes / 1000 / all[i]! >= BARS.rate, `at least ${BARS.rate} MB/s on ${name}`)
  }
}

/** What the last document left is collected before the next is timed. The compiler also remembers its numbers: another comes between. */
function forget(): void {
  compiled(plain[0]!)
  ;(globalThis as { readonly gc?: () => void }).gc?.()
}

/** One document of 1 to 64 MB: the time of each over the time of the one half its size. */
function measureGrowth(): void {
  const texts = SIZES.map((size) =>
    mixCorpus(plain, size * MB)
      .map(({ text }) => text)
      .join('\n'),
  )
  const all = medianTimes(
    5,
    texts.map((text) => ({ run: () => void compiled({ file: 'a.txt', text }), before: forget })),
  )
  print('\nOne document of', 'time', 'a core', 'to the half')
  for (const [i, size] of SIZES.entries()) {
    const ratio = i === 0 ? null : all[i]! / all[i - 1]!
    print(`${size} MB`, time(all[i]!), rate(Buffer.byteLength(texts[i]!), all[i]!), ratio?.toFixed(2) ?? '')
    if (ratio !== null)
      bars.hold(
        ratio <= BARS.doubling,
        `${size} MB take at most ${BARS.doubling} times as long as ${size / 2}`,
      )
  }
}

/** Dates and quantities of the same text: the five seeds, then a sample of the corpus. */
function compareTimes(): void {
  print('\nDates and quantities of', 'ours', 'Recognizers', 'times faster')
  compare('the five seeds', documents)
  compare('a sample of the corpus', mixCorpus(plain, SAMPLE).map(compiled))
}

function compare(name: string, docs: readonly CompiledDocument[]): void {
  const all = (read: Reader) => () => {
    for (const { text } of docs) read(text, PUBLISHED_ON)
  }
  const [ours = 0, theirs = 0] = medianTimes(3, [{ run: all(readOurs), times: 50 }, { run: all(rivals) }])
  const bytes = bytesOf(docs)
  print(`${name} (${bytes} bytes)`, time(ours), time(theirs), (theirs / ours).toFixed(0))
  print('', rate(bytes, ours), rate(bytes, theirs))
  bars.hold(theirs / ours >= BARS.faster, `at least ${BARS.faster} times faster on ${name}`)
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
  const words = ({ labelled, missed: none, wrong, stray }: Score) =>
    `${none} ${wrong} ${stray} of ${labelled}`
  print('\nMissed, wrong, read where none is', 'ours', 'Recognizers')
  print('labelled dates of the seeds', words(ours!.dates), words(theirs!.dates))
  print("figures of the seeds' numeric targets", words(ours!.figures), words(theirs!.figures))
  const all = (scores: { dates: Score; figures: Score }) => faults(scores.dates) + faults(scores.figures)
  bars.hold(all(ours!) < all(theirs!), `fewer wrong: ${all(ours!)} against ${all(theirs!)}`)
}
