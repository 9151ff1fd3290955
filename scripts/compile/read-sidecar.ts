import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { parseEncodingName } from '../../src/compile/encodings/encoding-names.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'
import { SIDECAR_ENDING, type ListedFile } from './list-folder.ts'

/** What lies beside a document. */
export interface Sidecar {
  /** The encoding it declares; null when it declares none or there is no such file. */
  readonly encoding: string | null
  readonly problems: readonly InputProblem[]
}

const SILENT: Sidecar = { encoding: null, problems: [] }

/** Reads the file beside a document: one line, 「encoding: gb18030」. Anything else in it is a problem with its place. */
export function readSidecar({ path: documentPath, hasSidecar }: ListedFile): Sidecar {
  if (!hasSidecar) return SILENT
  const path = documentPath + SIDECAR_ENDING
  const lines = new LineCounter()
  const tree = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const refuse = (code: string, message: string, offset: number): Sidecar => {
    const { line, col } = lines.linePos(offset)
    const place = { line: Math.max(line, 1), column: Math.max(col, 1) }
    return { encoding: null, problems: [{ ...fileProblem(path, code, message), ...place }] }
  }
  const [error] = tree.errors
  if (error) return refuse('sidecar-syntax', `no YAML (${error.code})`, error.pos[0])
  const stated: unknown = tree.toJS()
  const encoding = encodingIn(stated)
  if (encoding === null) return refuse('sidecar-shape', 'it may hold one line only: 「encoding: gb18030」', 0)
  if (parseEncodingName(encoding) !== null) return { encoding, problems: [] }
  const message = `「${encoding.slice(0, 40)}」 is no encoding we read; write utf-8, utf-16le, utf-16be, gb18030 or big5`
  return refuse('unknown-encoding', message, 0)
}

function encodingIn(stated: unknown): string | null {
  if (typeof stated !== 'object' || stated === null) return null
  const [entry, ...others] = Object.entries(stated)
  if (others.length > 0 || entry?.[0] !== 'encoding' || typeof entry[1] !== 'string') return null
  return entry[1]
}
