import { useState } from 'react'
import { notesWords } from '../../messages/notes.ts'
import { olderCopiesWords } from '../../messages/older-copies.ts'
import { problemSaid } from '../shared/problem-said.ts'
import { useBackups, useWords } from '../shared/services.tsx'

/** On a full disk: deletes older copies inside this browser when the person says so, and says what came of it. */
export function OlderCopies() {
  const words = useWords(olderCopiesWords)
  const { reasons } = useWords(notesWords)
  const older = useBackups(({ generations, held }) => generations.length - held.length - 1)
  const thin = useBackups((state) => state.thin)
  const [said, setSaid] = useState('')
  const drop = async () => {
    try {
      const { dropped, kept } = await thin()
      setSaid(kept === null ? words.none : words.dropped(dropped, kept.day, kept.records))
    } catch (error) {
      setSaid(words.failed(problemSaid(error, reasons)))
    }
  }
  return (
    <>
      {older > 0 && (
        <button type="button" title={words.hint} onClick={() => void drop()}>
          {words.drop(older)}
        </button>
      )}
      <output className="muted">{said}</output>
    </>
  )
}
