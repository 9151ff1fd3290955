import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'
import { PROJECT } from '../setup/project.mjs'
import { watchRegExp } from './watch-regexp.ts'

/** A regular expression of the code, with the place it stands or is built at. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** Path from the project's folder. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** What `collectPatterns` found. */
export interface FoundPatterns {
  /** Each source with its flags once, at its first place. */
  readonly patterns: readonly Pattern[]
  /** Places, 「src/a.ts:3」, that build a pattern and were not run, so that nobody knows it. */
  readonly unseen: readonly string[]
}

/** Modules that run in plain Node; the others are read for literals alone, and a pattern built there counts as unseen. */
const LOADABLE = /^src\/(?:anchor|compile|derive|model)\//
/** These tools build patterns as they run, of words of their own or of the patterns they try; no document reaches them. */
const TRYING = /^scripts\/(?:patterns|soak)\//

/**
 * Every regular expression of `src` and `scripts`: literals from the syntax tree, and those built while the modules load and while
 * the seeds are compiled, with the words of the lexicon in them. To be called before those modules are loaded otherwise.
 */
export async function collectPatterns(): Promise<FoundPatterns> {
  const files = ['src', 'scripts'].flatMap(codeFiles)
  const written = files.map(writtenIn)
  const built = await watchRegExp(async () => {
    for (const file of files.filter((name) => LOADABLE.test(name)))
      await import(pathToFileURL(join(PROJECT, file)).href)
    await compileSeeds()
  })
  const all = [...written.flatMap(({ literals }) => literals), ...built]
  const byText = new Map(
    all.toReversed().map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const),
  )
  const seen = new Set(built.map(placeOf))
  const unseen = written
    .flatMap(({ calls }) => calls)
    .filter((place) => !seen.has(place) && !TRYING.test(place))
  return { patterns: [...byText.values()].toReversed(), unseen }
}

/** 「src/a.ts:3」. */
export const placeOf = ({ file, line }: Pick<Pattern, 'file' | 'line'>): string => `${file}:${line}`

const codeFiles = (folder: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => relative(PROJECT, join(PROJECT, folder, name)).replaceAll('\\', '/'))
    .toSorted()

interface Written {
  readonly literals: readonly Pattern[]
  /** Places of 「new RegExp(…)」 and 「RegExp(…)」. */
  readonly calls: readonly string[]
}

function writtenIn(file: string): Written {
  const code = readFileSync(join(PROJECT, file), 'utf8')
  const { program } = parseSync(file, code)
  const literals: Pattern[] = []
  const calls: string[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isLiteral(node)) {
      const { pattern, flags } = node.regex
      literals.push({ source: pattern, flags, file, line: lineAt(code, node.start) })
    }
    if (isCall(node)) calls.push(placeOf({ file, line: lineAt(code, node.start) }))
    for (const child of Object.values(node)) walk(child)
  }
  walk(program)
  return { literals, calls }
}

const lineAt = (code: string, at: number) => code.slice(0, at).split('\n').length

const isLiteral = (node: object): node is { start: number; regex: { pattern: string; flags: string } } =>
  'regex' in node && typeof node.regex === 'object' && node.regex !== null && 'pattern' in node.regex

const isCall = (node: object): node is { start: number } =>
  'callee' in node &&
  typeof node.callee === 'object' &&
  node.callee !== null &&
  'name' in node.callee &&
  node.callee.name === 'RegExp'

async function compileSeeds(): Promise<void> {
  const { compileDocument } = await import('../../src/compile/compile-document.ts')
  const { readLexicon } = await import('../compile/read-lexicon.ts')
  const seeds = join(PROJECT, 'seeds')
  const { lexicon } = readLexicon(seeds, seeds)
  if (lexicon === null) throw new Error('the lexicon cannot be read; run the compiler for the reason')
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt')))
    compileDocument({ file, sha256: '', bytes: readFileSync(join(seeds, file)) }, lexicon)
}
