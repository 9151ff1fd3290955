import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Correction, decodeCorrections } from '../../src/compile/corrections/correction.ts'
import type { CorrectionProblem } from '../../src/compile/corrections/find-place.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'
import { readYaml } from './read-yaml.ts'

/** The corrections of a folder, in the order of their file. */
export interface Corrections {
  readonly list: readonly Correction[]
  /** What is wrong with one of them, at its line of the file. */
  readonly problemOf: (correction: Correction, problem: CorrectionProblem) => InputProblem
}

/** No corrections at all. */
export const NO_CORRECTIONS: Corrections = {
  list: [],
  problemOf: (_correction, { code, message }) => fileProblem('corrections.yaml', code, message),
}

/** Reads `corrections.yaml` where a folder has one. Problems have their place in the file. */
export function readCorrections(folder: string): {
  readonly corrections: Corrections
  readonly problems: readonly InputProblem[]
} {
  const path = join(folder, 'corrections.yaml')
  if (!existsSync(path)) return { corrections: NO_CORRECTIONS, problems: [] }
  const file = readYaml(path, 'corrections', decodeCorrections)
  if (file.value === null) return { corrections: NO_CORRECTIONS, problems: file.problems }
  const list = file.value
  const problemOf: Corrections['problemOf'] = (correction, { field, code, message }) => ({
    ...fileProblem(path, code, message),
    ...file.placeOf(`${list.indexOf(correction)}.${field}`),
  })
  return { corrections: { list, problemOf }, problems: [] }
}
