import { decodeSource } from '../decode.ts'
import { docxLines } from './docx-lines.ts'
import { readZip, type ZipProblem } from './zip-entries.ts'

/** The printed text of a docx file, or why there is none. */
export type DocxText =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: { readonly code: string; readonly message: string } }

const DOCUMENT = /^word\/document\d?\.xml$/
const ZIP_PROBLEMS: Readonly<Record<ZipProblem, readonly [code: string, message: string]>> = {
  broken: [
    'broken-docx',
    'not a whole docx file: it is cut, damaged or no docx; save it again from its program',
  ],
  encrypted: ['encrypted-docx', 'the file is protected by a password; save it without one'],
  'too-large': [
    'docx-too-large',
    'the file unpacks to more than 64 MiB; take its pictures out or save it as text',
  ],
}

/**
 * The text of a docx file, one paragraph or row of a table a line, numbers of lists as Word prints them; headers, footers, notes,
 * deleted and hidden words are left out. It is the source of all offsets of the document.
 */
export function docxText(bytes: Uint8Array): DocxText {
  const wanted = (name: string) =>
    DOCUMENT.test(name) || name === 'word/numbering.xml' || name === 'word/styles.xml'
  const { files, problem } = readZip(bytes, wanted)
  if (problem !== null) return refuse(...ZIP_PROBLEMS[problem])
  const main = [...files.keys()].find((name) => DOCUMENT.test(name))
  if (main === undefined)
    return refuse('broken-docx', 'the zip file holds no word/document.xml; it is no docx')
  const part = (name: string) => {
    const content = files.get(name)
    return content ? decodeSource(content).text : null
  }
  const body = part(main)
  if (body === null) return refuse('broken-docx', `${main} is no text; save the file again from its program`)
  const lines = docxLines({
    document: body,
    numbering: part('word/numbering.xml'),
    styles: part('word/styles.xml'),
  })
  if (lines === null) return refuse('broken-docx', `${main} nests deeper than a document does`)
  return { text: lines.map((line) => `${line}\n`).join(''), problem: null }
}

const refuse = (code: string, message: string): DocxText => ({ text: null, problem: { code, message } })
