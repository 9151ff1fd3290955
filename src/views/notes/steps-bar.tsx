import { notesPageWords } from '../../messages/notes-page.ts'
import { notesWords } from '../../messages/notes.ts'
import { useRecords, useWords } from '../shared/services.tsx'
import { useKeys } from '../shared/use-keys.ts'

/** Undo and redo of whatever was done last to one's own records, in this window or before it was opened. */
export function StepsBar() {
  const words = useWords(notesPageWords)
  const { reasons } = useWords(notesWords)
  const undoStep = useRecords((state) => state.undoStep)
  const redoStep = useRecords((state) => state.redoStep)
  const problem = useRecords((state) => state.stepProblem)
  const undo = useRecords((state) => state.undo)
  const redo = useRecords((state) => state.redo)
  useKeys('notes', { undo, redo })
  return (
    <div className="steps-bar no-print">
      {problem !== null && <span role="alert">{reasons[problem]}</span>}
      <button
        type="button"
        disabled={undoStep === null}
        aria-keyshortcuts="Control+Z"
        title="Ctrl + Z"
        onClick={() => void undo()}
      >
        {undoStep === null ? words.nothingToUndo : words.undo(undoStep.name, undoStep.count)}
      </button>
      <button
        type="button"
        disabled={redoStep === null}
        aria-keyshortcuts="Control+Shift+Z"
        title="Ctrl + Shift + Z"
        onClick={() => void redo()}
      >
        {redoStep === null ? words.nothingToRedo : words.redo(redoStep.name, redoStep.count)}
      </button>
    </div>
  )
}
