import type { Library } from '../../../src/model/records/record-gateway.ts'
import type { AnyRecord } from '../../../src/model/records/record.ts'

/** What a database holds, as the gateway reads it. */
export function aLibrary(records: readonly AnyRecord[], over: Partial<Library> = {}): Library {
  return {
    seq: 7,
    records,
    order: {},
    foreign: [],
    damaged: [],
    findings: [],
    recorded: {},
    found: {},
    readOnly: null,
    undo: null,
    redo: null,
    ...over,
  }
}

/** Records as a file offers them, from line 2 on. */
export const offerOf = (records: readonly AnyRecord[]) => ({
  records: records.map((record, i) => ({ line: i + 2, record })),
  refused: [],
})
