import { useState } from 'react'
import { notesWords } from '../../messages/notes.ts'
import { saveBlob } from './save-blob.ts'
import { useServices, useWords } from './services.tsx'

/** Saves what was written and is not stored as a file that can be brought in again, beside the way to try once more. */
export function ExportUnsaved() {
  const words = useWords(notesWords).unsaved
  const { exchange, today } = useServices()
  const [said, setSaid] = useState('')
  const name = `cetu-unsaved-${today}.ndjson`
  const save = async () => {
    try {
      saveBlob(await exchange.unsaved(), name)
      setSaid(words.exported(name))
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <>
      <button type="button" title={words.hint} onClick={() => void save()}>
        {words.export}
      </button>
      <output className="muted">{said}</output>
    </>
  )
}
