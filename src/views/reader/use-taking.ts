import { useMemo } from 'react'
import type { OpenedFile } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { useCiting } from './use-citing.ts'
import { useCopying } from './use-copying.ts'

/** What a person can take along of the open document: quotes and links, and what is said of it. */
export function useTaking(doc: OpenedFile) {
  const { pathOf, quote, link, cite } = useCiting(doc)
  const { copied, copy, close } = useCopying()
  return useMemo(
    () => ({
      copied,
      close,
      pathOf,
      onQuote: (span: Span) => void copy('quote', quote(span)),
      onLink: (span: Span) => void copy('link', link(span)),
      onCite: (span: Span | null) => void copy('citation', cite(span)),
    }),
    [copied, close, pathOf, quote, link, cite, copy],
  )
}

export type Taking = ReturnType<typeof useTaking>
