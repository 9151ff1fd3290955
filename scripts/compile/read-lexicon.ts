import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { decodeLexicon, type Lexicon } from '../../src/compile/lexicon.ts'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'

/** The lexicon of a folder, or the project's own when it has none. Problems have the place in the YAML file. */
export function readLexicon(
  folder: string,
  ownFolder: string,
):
  | { readonly lexicon: Lexicon; readonly problems: [] }
  | { readonly lexicon: null; readonly problems: InputProblem[] } {
  const given = join(folder, 'lexicon.yaml')
  const path = existsSync(given) ? given : join(ownFolder, 'lexicon.yaml')
  const lines = new LineCounter()
  const tree = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  if (tree.errors.length > 0) {
    const problems = tree.errors.map(({ code, message, pos }) => ({
      ...fileProblem(
        path,
        'lexicon-syntax',
        `${message.split('\n')[0]!.replace(/ at line .*/, '')} (${code})`,
      ),
      ...placeAt(lines, pos[0]),
    }))
    return { lexicon: null, problems }
  }
  try {
    return { lexicon: decodeLexicon(tree.toJS()), problems: [] }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    const place = placeAt(lines, offsetOf(tree, error.path))
    return { lexicon: null, problems: [{ ...fileProblem(path, 'lexicon-shape', error.message), ...place }] }
  }
}

function placeAt(lines: LineCounter, offset: number): { line: number; column: number } {
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
