import { shellWords } from '../../messages/shell.ts'
import type { Language } from '../../state/preferences-store.ts'
import '../shared/notice.css'
import { RESCUE_PAGE } from './rescue-page.ts'

interface ProblemProps {
  readonly reason: string
  /** Whether the data arrived and is not what it should be; else it did not arrive. */
  readonly wrong: boolean
  readonly language: Language
}

/** Shown instead of the app when the compiled data did not arrive, is missing or has the wrong shape. */
export function DataProblem({ reason, wrong, language }: ProblemProps) {
  const words = shellWords[language]
  return (
    <main id="content" className="notice" role="alert">
      <h1 className="serif">{words.dataProblemTitle}</h1>
      <p>{wrong ? words.dataProblemText(reason) : words.notArrived(reason)}</p>
      <p className="notice-ways">
        <button type="button" onClick={() => location.reload()}>
          {words.retry}
        </button>
        <a href={RESCUE_PAGE}>{words.rescue}</a>
      </p>
    </main>
  )
}
