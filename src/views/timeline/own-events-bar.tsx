import { ownEventWords } from '../../messages/own-events.ts'
import { useWithKey } from '../shared/key-label.ts'
import { useRecords, useServices, useWords } from '../shared/services.tsx'
import type { OwnEvents } from './use-own-events.ts'

/** Adding one's own dates, whether they go out with exports, and what was done last, with the way back. */
export function OwnEventsBar(props: {
  readonly own: OwnEvents
  readonly done: string | null
  readonly onAdd: () => void
  readonly onOut: (out: boolean) => void
}) {
  const { own, done, onAdd, onOut } = props
  const words = useWords(ownEventWords)
  const withKey = useWithKey()
  const undoStep = useRecords((state) => state.undoStep)
  const undo = useRecords((state) => state.undo)
  const { embedded } = useServices()
  if (embedded) return null
  return (
    <div className="own-events no-print">
      <button type="button" title={withKey(words.addHint, 'own-date')} onClick={onAdd}>
        {words.add}
      </button>
      {own.rows.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={own.out}
            onChange={(domEvent) => onOut(domEvent.currentTarget.checked)}
          />{' '}
          {words.out}
        </label>
      )}
      <output>{done}</output>
      {done !== null && undoStep?.kind === 'own-event' && (
        <button type="button" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
    </div>
  )
}
