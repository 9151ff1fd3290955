import { conflictWords } from '../../messages/conflict.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'
import { useRecords, useWords } from './services.tsx'

/** Two versions of one record, each with the way to keep it. */
export function ConflictChoice(props: {
  readonly conflict: RecordOf<'conflict'>
  readonly stored: AnyRecord | undefined
}) {
  const { conflict, stored } = props
  const resolve = useRecords((state) => state.resolve)
  const words = useWords(conflictWords)
  return (
    <>
      <p>
        {wordsOf(conflict.mine) ?? words.deletedVersion}{' '}
        <button type="button" onClick={() => void resolve(conflict, 'mine')}>
          {words.mine}
        </button>
      </p>
      <p>
        {wordsOf(stored?.deletedAt === undefined ? stored : null) ?? words.deletedVersion}{' '}
        <button type="button" onClick={() => void resolve(conflict, 'theirs')}>
          {words.theirs}
        </button>
      </p>
    </>
  )
}

/** What a version says, in its first words; null for one that is gone. */
function wordsOf(version: object | null | undefined): string | null {
  if (version === null || version === undefined) return null
  const { comment, name, label, remark, value, note } = version as Readonly<Record<string, unknown>>
  const said = [comment, name, label, remark, value, note].find((each) => each !== undefined && each !== '')
  return said === undefined ? '……' : String(said).slice(0, 120)
}
