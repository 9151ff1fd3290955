import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { decodeDataset, decodeOpenedFile } from '../../src/model/dataset-schema.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { decodeList, decodeSummary } from '../../src/model/summary-schema.ts'
import type { CompileOptions } from './options.ts'
import type { LastBuild } from './report/changes.ts'

/** The dataset that stands where the new one will be written; an unreadable one stops nothing. */
export function readLastBuild({ single, out }: Pick<CompileOptions, 'single' | 'out'>): LastBuild {
  if (!existsSync(single ?? join(out, 'summary.json'))) return { kind: 'first' }
  try {
    return { kind: 'built', dataset: single === null ? readFolder(out) : decodeDataset(readJson(single)) }
  } catch (error) {
    if (!(error instanceof DatasetError || error instanceof SyntaxError || isNotFound(error))) throw error
    return { kind: 'unreadable', message: error.message }
  }
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const isNotFound = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

function readFolder(folder: string): Dataset {
  const { compiler } = decodeSummary(readJson(join(folder, 'summary.json')))
  const documents = decodeList(readJson(join(folder, 'documents.json')))
  return {
    schema: 'cetu-dataset/1',
    compiler,
    documents: documents.map(({ id }) => decodeOpenedFile(readJson(join(folder, 'documents', `${id}.json`)))),
  }
}
