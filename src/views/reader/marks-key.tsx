import { readerWords } from '../../messages/reader.ts'
import { KeysHint } from './keys-hint.tsx'
import { useWords } from '../shared/services.tsx'
import './marks-key.css'

interface MarksKeyProps {
  /** Where one is, in words. */
  readonly count: string
  /** What takes the place of the keys for a while; null to show them. */
  readonly children: React.ReactNode
}

/** The key to the underlines, and the keys of the page, in the footer. */
export function MarksKey({ count, children }: MarksKeyProps) {
  const words = useWords(readerWords)
  return (
    <>
      <span className="marks-count muted no-print">{count}</span>
      <span className="marks-key">
        <span className="visually-hidden">{words.markKey}</span>
        <span className="key-date">{words.mark.date}</span>
        <span className="key-target">{words.mark.target}</span>
        <span className="key-mention">{words.mark.mention}</span>
        <span className="key-brand">{words.mark.brand}</span>
        <span className="key-note">{words.mark.note}</span>
      </span>
      {children ?? (
        <span className="marks-keys muted no-print">
          <KeysHint first="next-mark" second="mark-before-it" say={words.keysHint} />
          <KeysHint first="note" second="highlight" say={words.noteKeys} />
        </span>
      )}
    </>
  )
}
