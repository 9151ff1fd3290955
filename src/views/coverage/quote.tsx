import type { QuotePiece } from '../../derive/measure-quote.ts'

/** Words of a document with what they are cited for marked: terms bold and underlined, a printed name reversed. */
export function Quote({ pieces }: { readonly pieces: readonly QuotePiece[] }) {
  return (
    <blockquote className="coverage-quote serif">
      {pieces.map(({ text, mark }, index) =>
        mark === null ? (
          text
        ) : (
          // Pieces of a quote have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index} className={`quote-${mark}`}>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  )
}
