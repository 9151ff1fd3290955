import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { decodeDataset, decodeOpenedFile } from '../../src/model/dataset-schema.ts'
import { decodeList, decodeSummary } from '../../src/model/summary-schema.ts'
import type { CompileOptions } from './options.ts'
import type { BuiltDocuments, LastBuild } from './report/changes.ts'

/** The dataset that stands where the new one will be written; an unreadable one stops nothing. */
export function readLastBuild({ single, out }: Pick<CompileOptions, 'single' | 'out'>): LastBuild {
  if (!existsSync(single ?? join(out, 'summary.json'))) return { kind: 'first' }
  try {
    return { kind: 'built', documents: single === null ? ofFolder(out) : ofFile(single) }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return { kind: 'unreadable', message: error.message }
  }
}

/** JSON of the last build. Throws `DatasetError` when the file is not there or is no JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatasetError('', why, { cause })
  }
}

function ofFolder(folder: string): BuiltDocuments {
  const { compiler } = decodeSummary(readJson(join(folder, 'summary.json')))
  const list = decodeList(readJson(join(folder, 'documents.json')))
  const ids = new Map(list.map(({ file, id }) => [file, id]))
  return {
    compiler,
    files: [...ids.keys()],
    read: (file) => decodeOpenedFile(readJson(join(folder, `documents/${ids.get(file)}.json`))),
  }
}

function ofFile(path: string): BuiltDocuments {
  const { compiler, documents } = decodeDataset(readJson(path))
  const byFile = new Map(documents.map((doc) => [doc.file, doc]))
  return { compiler, files: [...byFile.keys()], read: (file) => byFile.get(file)! }
}
