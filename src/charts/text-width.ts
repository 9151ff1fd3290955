/** Widths in parts of the type size; a little generous, because the reader's own Chinese face is not known here. */
const NARROW = /[il.,:;'|!()[\]]/
const HALF_QUOTES = /[“”‘’]/

/**
 * Roughly how wide a text will stand, in CSS pixels, at a type size.
 *
 * Chinese characters and full-width marks count one square, “ ” half (`words` sets them so),
 * digits and Latin letters their usual share. 「徐汇 12 项」 at 10 → about 47.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let squares = 0
  for (const character of text) squares += shareOf(character) * (bold && character < 'ÿ' ? 1.04 : 1)
  return squares * size
}

function shareOf(character: string): number {
  if (HALF_QUOTES.test(character)) return 0.5
  if (character === ' ') return 0.26
  if (character > '⺀' || character === '—' || character === '…') return 1
  if (NARROW.test(character)) return 0.33
  if (/[A-ZMW%@◁◇→]/.test(character)) return 0.72
  return 0.57
}

/** A text cut so that it stands within `width` pixels, ending in …; null when not even two characters fit. */
export function cutText(text: string, width: number, size: number, bold = false): string | null {
  if (textWidth(text, size, bold) <= width) return text
  const characters = [...text]
  let count = characters.length - 1
  while (count > 0 && textWidth(`${characters.slice(0, count).join('')}…`, size, bold) > width) count -= 1
  return count < 2
    ? null
    : `${characters
        .slice(0, count)
        .join('')
        .replace(/(?<![…\s（“《])[…\s（“《]+$/u, '')}…`
}
