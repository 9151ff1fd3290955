import { useState, type ReactNode } from 'react'
import type { RecordOf } from '../../model/records/record.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { ReadingDialog } from './reading-dialog.tsx'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

/** The forms of readings: one new, one changed, a table of them; at most one is open. */
export interface ReadingForm {
  readonly dialog: ReactNode
  readonly add: () => void
  readonly edit: (reading: RecordOf<'reading'>) => void
  readonly paste: () => void
}

/** Opens the form of a reading, or of a table of readings. */
export function useReadingForm(open: OpenTarget, recording: Recording): ReadingForm {
  const [shown, setShown] = useState<RecordOf<'reading'> | 'new' | 'paste' | null>(null)
  const close = () => setShown(null)
  return {
    dialog: dialogOf(),
    add: () => setShown('new'),
    edit: setShown,
    paste: () => setShown('paste'),
  }

  function dialogOf(): ReactNode {
    if (shown === null) return null
    if (shown === 'paste') return <PasteDialog open={open} recording={recording} onClose={close} />
    return (
      <ReadingDialog
        open={open}
        recording={recording}
        seen={shown === 'new' ? null : shown}
        onClose={close}
      />
    )
  }
}
