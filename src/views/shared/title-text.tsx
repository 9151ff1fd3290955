/**
 * A title or label whose quotation marks take half a square, as a typesetter would set them; other marks keep theirs.
 */
export function TitleText({ text }: { readonly text: string }) {
  return text.split(/([“”]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // Parts of a sentence have no name but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="halt">
        {part}
      </span>
    ),
  )
}
