import { existsSync, readdirSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT_ENDINGS, documentEndingOf } from '../../src/compile/formats/document-endings.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'

/** Size, time of the last change of content and of the entry (both in milliseconds), and number of a file. */
export type FileStamp = readonly [size: number, changed: number, entryChanged: number, inode: number]

/** A document's file as it lies in the folder. */
export interface ListedFile {
  readonly file: string
  readonly path: string
  readonly stamp: FileStamp
  /** Whether a file that describes it lies beside it. */
  readonly hasSidecar: boolean
}

/** What lies in a folder of documents, by file name in code units. */
export interface FolderListing {
  readonly files: readonly ListedFile[]
  /** Names in the folder that are no documents. */
  readonly skipped: readonly string[]
  readonly problems: readonly InputProblem[]
}

/** The ending of the file that may lie beside a document: `某某.txt.meta.yaml`. */
export const SIDECAR_ENDING = '.meta.yaml'
/** Files beside the documents that other steps read. */
const KNOWN_BESIDE = new Set(['lexicon.yaml', 'corrections.yaml'])
/** A file that describes a folder is none of its documents. */
const README = /^readme\.\w{1,5}$/i

/** Lists the documents of a folder (txt, md, html, htm, docx); subfolders and files of other kinds are named as skipped. */
export function listFolder(folder: string): FolderListing {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return nothing(
      fileProblem(folder, 'no-folder', 'there is no such folder; give the folder of the documents'),
    )
  const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1))
  const known = new Set(names)
  // `join` looks at every character again; for ten thousand files that takes longer than to look at them.
  const below = join(folder, 'x').slice(0, -1)
  const dangling: InputProblem[] = []
  const files = names.flatMap((file): readonly ListedFile[] => {
    if (documentEndingOf(file) === null || README.test(file)) return []
    const path = below + file
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) dangling.push(fileProblem(path, 'dangling-link', DANGLING))
    if (!stats?.isFile()) return []
    return [{ file, path, stamp: stampOf(stats), hasSidecar: known.has(file + SIDECAR_ENDING) }]
  })
  if (files.length === 0 && dangling.length === 0)
    return nothing(fileProblem(folder, 'no-documents', NO_DOCUMENTS))
  const documents = new Set(files.map(({ file }) => file))
  const isUnknown = (name: string) =>
    !documents.has(name) && !KNOWN_BESIDE.has(name) && !name.endsWith(SIDECAR_ENDING)
  for (const { path } of dangling) documents.add(path.slice(below.length))
  const problems = [...dangling, ...strayProblems(folder, names, documents)]
  return { files, skipped: names.filter(isUnknown), problems }
}

/** The stamp of a file from what the file system says about it. */
export const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp => [size, mtimeMs, ctimeMs, ino]

const DANGLING = 'the link leads to no file; put the document here or take the link away'
const NO_DOCUMENTS = `the folder has no document: no ${DOCUMENT_ENDINGS.map((ending) => `.${ending}`).join(', ')} file`

const nothing = (problem: InputProblem): FolderListing => ({ files: [], skipped: [], problems: [problem] })

/** A file that says something about a document that is not there: most likely one of the two names is misspelt. */
function strayProblems(
  folder: string,
  names: readonly string[],
  documents: ReadonlySet<string>,
): readonly InputProblem[] {
  return names
    .filter((name) => name.endsWith(SIDECAR_ENDING) && !documents.has(name.slice(0, -SIDECAR_ENDING.length)))
    .map((name) =>
      fileProblem(join(folder, name), 'sidecar-alone', 'there is no document of that name beside it'),
    )
}
