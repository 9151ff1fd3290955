import { shellWords } from '../../messages/shell.ts'
import type { Language } from '../../state/preferences-store.ts'
import '../shared/notice.css'
import { RESCUE_PAGE } from './rescue-page.ts'

/** Shown instead of the app when the compiled data is missing or has the wrong shape. */
export function DataProblem({ reason, language }: { readonly reason: string; readonly language: Language }) {
  const words = shellWords[language]
  return (
    <main id="content" className="notice" role="alert">
      <h1 className="serif">{words.dataProblemTitle}</h1>
      <p>{words.dataProblemText(reason)}</p>
      <p className="notice-ways">
        <a href={RESCUE_PAGE}>{words.rescue}</a>
      </p>
    </main>
  )
}
