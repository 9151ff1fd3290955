import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from '../../../scripts/fuzz/random.ts'
import { isPlain } from '../../../src/exchange/file/plain-value.ts'
import { readRecord, type RecordLine } from '../../../src/exchange/library/read-record-line.ts'
import { gatherVersion1 } from '../../../src/exchange/rescue/version-1-notes.ts'
import { annotationFrom1 } from '../../../src/model/records/annotation-from-1.ts'
import { sealed } from '../../../src/model/records/checksum.ts'
import { decodeRecord } from '../../../src/model/records/decode-record.ts'
import { makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { AT } from '../../model/records/a-record.ts'
import { spoiltAsRead } from '../runs/hostile-values.ts'

const makeUpNote = (random: Random) => ({
  id: `n-${random.below(9)}`,
  rev: 1 + random.below(3),
  v: 1,
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: '服务', prefix: '，', suffix: '' }, start: 2, end: 4, sectionId: null },
  comment: random.pick(['旧批注', '', ' ', 'a"\\\n\u0000', '𠮷']),
  tags: random.pick([[], ['口径'], ['a ', '', ' b', 'a'], ['𠮷'.repeat(150)]]),
  createdAt: AT,
  updatedAt: AT,
  ...random.pick([{}, {}, { deletedAt: AT }, { crc: '00000000' }]),
})

/** What becomes of a note, step by step: as version 2 when that is sound, else as it is. */
function inSteps(line: number, value: Record<string, unknown>): RecordLine {
  try {
    const note = sealed(annotationFrom1(value))
    const decoded = isPlain(note) ? decodeRecord(note) : null
    if (decoded?.state === 'known') return { ok: true, read: { line, record: decoded.record } }
    return readRecord(line, sealed({ ...value, kind: 'annotation' }))
  } catch {
    return readRecord(line, value)
  }
}

describe('a note of version 1', () => {
  it('becomes what it becomes step by step, whatever was done to it', () => {
    const random = createRandom(41)
    const found = { taken: 0, refused: 0 }
    for (let n = 0; n < 4000; n += 1) {
      const note = n % 7 === 0 ? makeUpRecord(random, 'annotation') : makeUpNote(random)
      const value = spoiltAsRead(random, note, 4)
      if (value === null) continue
      const gathered = gatherVersion1()
      gathered.add(7, value)
      const read = gathered.found().at(-1)
      expect(read).toEqual(inSteps(7, value as Record<string, unknown>))
      found[read?.ok ? 'taken' : 'refused'] += 1
    }
    expect(Math.min(found.taken, found.refused)).toBeGreaterThan(300)
  })
})
