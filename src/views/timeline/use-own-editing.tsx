import { useState, type ReactNode } from 'react'
import type { RecordOf } from '../../model/records/record.ts'
import { OwnEventDialog } from './own-event-dialog.tsx'
import { useServices } from '../shared/services.tsx'
import type { OwnEvents } from './use-own-events.ts'

/** The form of one's own dates, open or not, and what was done with it last. */
export interface OwnEditing {
  readonly dialog: ReactNode
  /** In a sentence; null when nothing was done since the form was opened. */
  readonly done: string | null
  readonly add: () => void
  readonly open: (id: string) => void
}

/** Opens the form for a new date or for one that is there. */
export function useOwnEditing(own: OwnEvents): OwnEditing {
  const { embedded } = useServices()
  const [seen, setSeen] = useState<RecordOf<'own-event'> | 'new' | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const show = (next: typeof seen) => {
    setSeen(next)
    setDone(null)
  }
  const close = (said: string | null) => {
    setSeen(null)
    setDone(said)
  }
  return {
    dialog:
      seen === null ? null : <OwnEventDialog seen={seen === 'new' ? null : seen} own={own} onClose={close} />,
    done,
    // Nobody writes in a chart that stands alone in another page.
    add: () => (embedded ? undefined : show('new')),
    open: (id) => show(own.find(id)),
  }
}
