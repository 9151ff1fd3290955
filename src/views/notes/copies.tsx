import { useEffect, useState } from 'react'
import { exchangeWords } from '../../messages/exchange.ts'
import { notesWords } from '../../messages/notes.ts'
import type { Generation } from '../../model/backup.ts'
import { problemSaid } from '../shared/problem-said.ts'
import { useBackups, useRecords, useWords } from '../shared/services.tsx'
import type { ImportSource } from './import-dialog.tsx'

/** The age of the last copy outside this browser, always in sight, and the ways to make one. */
export function OutsideCopyLine() {
  const words = useWords(exchangeWords)
  const { reasons } = useWords(notesWords)
  const load = useBackups((state) => state.load)
  const { age, last, folder, failed, shrinks, download, chooseFolder, allowFolder, copyOutside } = useBackups(
    (state) => state,
  )
  const refused = useRecords(({ condition }) => condition.kind === 'refused')
  useEffect(() => void load(), [load])
  const { copy } = words
  const nothing = refused ? copy.unread : copy.nothing
  const line =
    age.state === 'nothing'
      ? nothing
      : last === null
        ? copy.never(age.changes)
        : copy.last(last.day, age.days, age.changes)
  return (
    <div className={age.state === 'due' ? 'copy-line copy-due' : 'copy-line'}>
      <p>
        {line}
        {age.state === 'due' && <strong> · {copy.due}</strong>}
      </p>
      <p className="copy-ways">
        <button type="button" onClick={() => void download()}>
          {words.download}
        </button>
        {folder === 'none' && (
          <button type="button" onClick={() => void chooseFolder()}>
            {words.chooseFolder}
          </button>
        )}
        {folder === 'ask' && (
          <button type="button" onClick={() => void allowFolder()}>
            {words.allowFolder}
          </button>
        )}
        {folder === 'ready' && (
          <button type="button" onClick={() => void copyOutside()}>
            {words.copyNow}
          </button>
        )}
      </p>
      {shrinks !== null && (
        <p role="alert">
          {words.shrinks(shrinks.before, shrinks.after)}{' '}
          <button type="button" onClick={() => void copyOutside(true)}>
            {words.replaceAnyway}
          </button>
        </p>
      )}
      {failed !== null && (
        <p role="alert" className="files-bad">
          {words.copyFailed(problemSaid(failed.error, reasons))}
        </p>
      )}
    </div>
  )
}

/** The copies inside this browser; each is taken back by way of the import's list. */
export function InsideCopies({ onRestore }: { readonly onRestore: (source: ImportSource) => void }) {
  const words = useWords(exchangeWords)
  const { reasons } = useWords(notesWords)
  const generations = useBackups((state) => state.generations)
  const read = useBackups((state) => state.read)
  const [unread, setUnread] = useState<string | null>(null)
  const restore = async (generation: Generation) => {
    const bytes = await read(generation)
    onRestore({ name: words.restore(generation.day, generation.records), file: new Blob([bytes]) })
  }
  return (
    <>
      {generations.length > 0 && (
        <details>
          <summary>{words.inside(generations.length)}</summary>
          <ul>
            {generations.map((generation) => (
              <li key={generation.number}>
                <button
                  type="button"
                  title={words.restoreHint}
                  onClick={() =>
                    void restore(generation).then(
                      () => setUnread(null),
                      (error: unknown) => setUnread(words.unreadable(problemSaid(error, reasons))),
                    )
                  }
                >
                  {words.restore(generation.day, generation.records)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unread !== null && (
        <p role="alert" className="files-bad">
          {unread}
        </p>
      )}
      <InsideProblem />
    </>
  )
}

/** Why the last copy inside this browser, made unasked, was not made, and the way to try again; nothing when it was. */
function InsideProblem() {
  const words = useWords(exchangeWords)
  const { reasons, retry } = useWords(notesWords)
  const problem = useBackups((state) => state.problem)
  const keep = useBackups((state) => state.keep)
  return problem === null ? null : (
    <p role="alert" className="files-bad">
      {words.insideFailed(problemSaid(problem, reasons))}{' '}
      <button type="button" onClick={() => void keep()}>
        {retry}
      </button>
    </p>
  )
}
