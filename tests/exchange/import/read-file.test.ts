import { describe, expect, it } from 'vitest'
import { readFile } from '../../../src/exchange/import/read-file.ts'
import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import { writeWebAnnotations } from '../../../src/exchange/web-annotations/write-web-annotations.ts'
import { aRecord } from '../../model/records/a-record.ts'

const grounds = { documents: [], tags: [], at: '2030-01-01T00:00:00Z' }
const bytes = (text: string) => new TextEncoder().encode(text)
const library = writeLibrary([aRecord('tag'), aRecord('deck')], { app: '1', dataset: null })
const libraryText = new TextDecoder().decode(library)
const annotations = writeWebAnnotations([aRecord('annotation')], {
  tags: [aRecord('tag')],
  documentOf: () => null,
})

/** What a file is read as: state and format, or the refusal's code and place. */
function answer(file: Uint8Array): string {
  const read = readFile(file, grounds)
  if (read.state !== 'refused') return `${read.state} ${read.format} ${read.records.length}`
  const { code, line, path } = read.refusal
  return `refused ${code} ${line ?? path}`
}

describe('a file is read as what is in it', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['a library', library, 'whole library 2'],
    ['a library with a byte order mark', bytes(`\uFEFF${libraryText}`), 'broken library 2'],
    ['a library whose first line is damaged', bytes(libraryText.slice(1)), 'broken library 2'],
    [
      'a library with a byte that is no text',
      Uint8Array.from([0xff, ...library.subarray(1)]),
      'broken library 2',
    ],
    ['Web Annotations', bytes(annotations), 'whole web-annotations 2'],
    ['Web Annotations with a byte order mark', bytes(`\uFEFF${annotations}`), 'whole web-annotations 2'],
    [
      'a rescue file',
      bytes(
        `{"format":"cetu-rescue"}\n{"db":"cetu","store":"records","value":${JSON.stringify(aRecord('tag'))}}\n{"count":1}\n`,
      ),
      'whole rescue 1',
    ],
    ['nothing', bytes(''), 'refused empty 1'],
    ['blank lines', bytes('\n\n'), 'refused unknown-format 1'],
    ['a table', bytes('目标,数值\n总部,15\n'), 'refused unknown-format 1'],
    ['other JSON', bytes('{"name":"x"}'), 'refused unknown-format type'],
    ['half of other JSON', bytes('{"type":"Annotation",'), 'refused not-json $'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]),
      'refused not-text 1',
    ],
    ['more than 50 MB', new Uint8Array(50_000_001), 'refused too-large 1'],
    ['a newer library', bytes('{"format":"cetu-library","formatVersion":2}\n'), 'refused newer-format 1'],
  ])('%s', (_name, file, expected) => expect(answer(file)).toBe(expected))
})
