/**
 * A title or label whose quotation marks take half a square, as a typesetter would set them; other marks keep theirs.
 */
export function TitleText({ text }: { readonly text: string }) {
  return text.split(/([“”]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="halt">
        {part}
      </span>
    ),
  )
}
