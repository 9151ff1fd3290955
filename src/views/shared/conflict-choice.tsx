import { displayText } from '../../derive/display-text.ts'
import { conflictWords } from '../../messages/conflict.ts'
import type { AnnotationTarget } from '../../model/records/annotation-content.ts'
import type { FactPlace } from '../../model/records/fields.ts'
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
  const quote = quoteIn(conflict.mine) ?? quoteIn(stored)
  return (
    <>
      {quote !== null && <p className="muted serif">{words.about(displayText(quote))}</p>}
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

/** The printed words a version is about; null when it is about none. */
function quoteIn(version: object | null | undefined): string | null {
  const { target } = (version ?? {}) as { readonly target?: AnnotationTarget | FactPlace }
  if (target === undefined) return null
  if ('selector' in target) return target.selector.quote.exact
  return 'quote' in target ? target.quote : null
}

/** What a version says, in its first words; null for one that is gone. */
function wordsOf(version: object | null | undefined): string | null {
  if (version === null || version === undefined) return null
  const { comment, name, label, remark, value, note } = version as Readonly<Record<string, unknown>>
  const said = [comment, name, label, remark, value, note].find((each) => each !== undefined && each !== '')
  return said === undefined ? '……' : String(said).slice(0, 120)
}
