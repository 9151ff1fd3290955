import { useEffect, useMemo, useState } from 'react'
import type { Paragraph } from '../../derive/paragraphs.ts'
import {
  cleanLines,
  originalLines,
  simplifiedLines,
  type ReaderLine,
  type TextView,
} from '../../derive/reader-lines.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import type { SimplifiedText } from '../../model/text-forms.ts'
import { useServices } from '../shared/services.tsx'

/** The lines of the text in the way it is to be read. */
export interface TextLines {
  /** As they are drawn; the clean text's while the simplified one is on its way, and where it could not be had. */
  readonly view: TextView
  readonly lines: readonly ReaderLine[]
  readonly simplified: 'not-asked' | 'loading' | 'ready' | 'failed'
}

/** Whether the source of a document is there to be shown. */
export const hasOriginal = (doc: OpenedFile): doc is OpenedFile & { readonly removed: readonly string[] } =>
  doc.removed !== undefined

/** The lines of a document in one of the views. */
export function useTextLines(doc: OpenedFile, paragraphs: readonly Paragraph[], wanted: TextView): TextLines {
  const simplified = useSimplified(doc.text, wanted === 'simplified')
  const simple = typeof simplified === 'object' ? simplified : null
  const state = typeof simplified === 'object' ? 'ready' : simplified
  const view =
    (wanted === 'original' && !hasOriginal(doc)) || (wanted === 'simplified' && simple === null)
      ? 'clean'
      : wanted
  const lines = useMemo(() => {
    if (view === 'original' && hasOriginal(doc)) return originalLines(doc, paragraphs)
    if (view === 'simplified' && simple !== null) return simplifiedLines(simple, paragraphs)
    return cleanLines(doc, paragraphs)
  }, [doc, paragraphs, view, simple])
  return useMemo(() => ({ view, lines, simplified: state }), [view, lines, state])
}

/** The simplified text once it has been asked for; kept while the document is open. */
function useSimplified(text: string, asked: boolean): SimplifiedText | 'loading' | 'failed' | 'not-asked' {
  const { forms } = useServices()
  const [known, setKnown] = useState<{ text: string; made: SimplifiedText | 'failed' } | null>(null)
  const made = known?.text === text ? known.made : null
  const missing = made === null || made === 'failed'
  useEffect(() => {
    if (!asked || !missing) return undefined
    let stays = true
    forms.simplify(text).then(
      (simple) => stays && setKnown({ text, made: simple }),
      () => stays && setKnown({ text, made: 'failed' }),
    )
    return () => {
      stays = false
    }
    // A failure is tried again only when the view is asked for again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [forms, text, asked])
  return made ?? (asked ? 'loading' : 'not-asked')
}
