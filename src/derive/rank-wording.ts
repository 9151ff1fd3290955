/** Forms a place is printed in, the most telling first; the match itself is shown, never a paraphrase. */
const PLACES: readonly RegExp[] = [
  /(?:全国|全市|全区|全球|世界|国内|国际|同类)?第[一二三四五六七八九十]+(?:梯队|方阵|位|名)?/,
  /(?:全国|全市|全区|全球|世界|国内|国际|同类)?(?:城区)?前(?:列|茅|沿|[\d一二三四五六七八九十]+(?:名|位|强)?)/,
  /(?:全国|全市|全区|全球|世界|国内|国际)?(?:首位|领先|一流)/,
]

/**
 * The printed words that name a place: 「产业竞争力进入全市第一梯队」 → 全市第一梯队, 「走在全市前列」 → 全市前列.
 *
 * 「……强区之一」 gives ……之一 and 「全市最干净的城区」 最……; null when the quote has no such word.
 */
export function rankWording(quote: string): string | null {
  for (const place of PLACES) {
    const found = place.exec(quote)
    if (found !== null) return found[0]
  }
  if (quote.includes('之一')) return '……之一'
  return quote.includes('最') ? '最……' : null
}
