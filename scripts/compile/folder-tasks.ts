import type { Correction } from '../../src/compile/corrections/correction.ts'
import type { CompileTask } from './compile-file.ts'
import type { InputProblem } from './input-problem.ts'
import type { FolderListing, ListedFile } from './list-folder.ts'
import type { Corrections } from './read-corrections.ts'
import { readSidecar } from './read-sidecar.ts'

/** A document of the folder and how it is to be compiled; `task` is null when what lies beside it cannot be read. */
export interface FolderTask {
  readonly listed: ListedFile
  readonly task: CompileTask | null
  readonly problems: readonly InputProblem[]
}

/** What there is to do in a folder, in the order of file names. */
export function folderTasks({ files }: FolderListing, { list }: Corrections): readonly FolderTask[] {
  const ofFile = new Map<string, Correction[]>()
  for (const correction of list) {
    const known = ofFile.get(correction.document)
    if (known) known.push(correction)
    else ofFile.set(correction.document, [correction])
  }
  return files.map((listed) => {
    const { file, path } = listed
    const { encoding, problems } = readSidecar(listed)
    const task = { file, path, encoding, corrections: ofFile.get(file) ?? [] }
    return { listed, task: problems.length > 0 ? null : task, problems }
  })
}

/** Corrections of documents that are not there: most likely the name is misspelt, or the file was renamed. */
export function strayCorrections(
  { list, problemOf }: Corrections,
  { files }: FolderListing,
): readonly InputProblem[] {
  const documents = new Set(files.map(({ file }) => file))
  return list
    .filter(({ document }) => !documents.has(document))
    .map((correction) => {
      const message = `there is no document 「${correction.document}」 in the folder`
      return problemOf(correction, { field: 'document', code: 'correction-no-document', message })
    })
}
