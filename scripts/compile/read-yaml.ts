import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { decodeSource } from '../../src/compile/decode.ts'
import { ShapeError } from '../../src/compile/shape-error.ts'
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

const NOT_UTF8 =
  'not UTF-8: in another encoding such as GB18030, or cut off inside a character; save it as UTF-8, no other encoding is read here'

/**
 * Reads a YAML file and decodes it; `name` begins the codes of its problems: 「lexicon」 gives `lexicon-syntax` and `lexicon-shape`.
 *
 * `decode` throws `ShapeError` with paths such as `2.values.date`; `placeOf` finds such a path, a missing key at what should
 * hold it.
 */
export function readYaml<T>(path: string, name: string, decode: (value: unknown) => T): YamlFile<T> {
  const lines = new LineCounter()
  const source = decodeSource(readFileSync(path))
  if (source.text === null) {
    const { problem } = source
    // A file that describes an encoding stands beside documents alone.
    const message = problem.code === 'not-utf8' ? NOT_UTF8 : problem.message
    return { value: null, problems: [{ ...problem, message, path }] }
  }
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
    if (!(error instanceof ShapeError)) throw error
    const problems = error.faults.map((fault) =>
      Object.assign(fileProblem(path, `${name}-shape`, fault.message), placeOf(fault.path)),
    )
    return { value: null, problems }
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
