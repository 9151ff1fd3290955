import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { decodeSource } from '../../src/compile/decode.ts'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'

/** Line and column in a file, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A YAML file read into a typed value, with the places of its nodes; or what is wrong with it, at its place. */
export type YamlFile<T> =
  | { readonly value: T; readonly placeOf: (path: string) => Place; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly InputProblem[] }

/**
 * Reads a YAML file and decodes it; `name` begins the codes of its problems: 「lexicon」 gives `lexicon-syntax` and `lexicon-shape`.
 *
 * `decode` throws `DatasetError` with a path such as `2.values.date`; `placeOf` finds such a path, a missing key at what should
 * hold it.
 */
export function readYaml<T>(path: string, name: string, decode: (value: unknown) => T): YamlFile<T> {
  const lines = new LineCounter()
  const source = decodeSource(readFileSync(path))
  if (source.text === null) return { value: null, problems: [{ ...source.problem, path }] }
  const tree = parseDocument(source.text, { lineCounter: lines })
  const placeOf = (keys: string) => placeAt(lines, offsetOf(tree, keys))
  if (tree.errors.length > 0) {
    const problems = tree.errors.map(({ code, message, pos }) => {
      const words = `${message.split('\n')[0]!.replace(/ at line .*/, '')} (${code})`
      return Object.assign(fileProblem(path, `${name}-syntax`, words), placeAt(lines, pos[0]))
    })
    return { value: null, problems }
  }
  try {
    return { value: decode(tree.toJS()), placeOf, problems: [] }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return {
      value: null,
      problems: [{ ...fileProblem(path, `${name}-shape`, error.message), ...placeOf(error.path) }],
    }
  }
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Where the deepest node on a path stands; a missing key is reported at what should hold it. */
function offsetOf(tree: Document, path: string): number {
  const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  for (let length = keys.length; length > 0; length -= 1) {
    const node: unknown = tree.getIn(keys.slice(0, length), true)
    if (isPlaced(node)) return node.range[0]
  }
  return 0
}

function isPlaced(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}
