/** Forms a place is printed in, the most telling first; the match itself is shown, never a paraphrase. */
const PLACES: readonly RegExp[] = [
  /(?:全国|全市|全区|全球|世界|国内|国际|同类)?第[一二三四五六七八九十]+(?:梯队|方阵|位|名)?/,
  /(?:全国|全市|全区|全球|世界|国内|国际|同类)?(?:城区)?前(?:列|茅|沿|[\d一二三四五六七八九十]+(?:名|位|强)?)/,
  /(?:全国|全市|全区|全球|世界|国内|国际)?(?:首位|领先|一流)/,
]

/** A superlative and the words it begins: 全市最干净, 最好; not 最终, 最后, 最近, 最新, which say when. */
const BEST =
  /(?<scope>全国|全市|全区|全球|世界|国内|国际)?最(?![终后近新])(?<word>\p{Script=Han}{1,3}?(?=[的、，,之\s]|$))?/u

/** What there are several of, up to the verb or 的 before it where that is near, else the last two characters. */
const ONE_OF = /(?:成为|成|为|是|作|的|、)(?<whole>\p{Script=Han}{2,5})之一|(?<end>\p{Script=Han}{2})之一/u

/**
 * The printed words that name a place: 「产业竞争力进入全市第一梯队」 → 全市第一梯队, 「走在全市前列」 → 全市前列.
 *
 * A superlative is shown with its word where that is short, with …… for what is left out: 「全市最干净、最有序的城区」 → 全市最干净,
 * 「法治环境最好的城区之一」 → 最好……之一, 「成为文化强区之一」 → 文化强区之一. Null when the quote has no such word, as 「建设国际精品城区」.
 */
export function rankWording(quote: string): string | null {
  for (const place of PLACES) {
    const found = place.exec(quote)
    if (found !== null) return found[0]
  }
  const { whole, end } = ONE_OF.exec(quote)?.groups ?? {}
  const among = whole !== undefined || end !== undefined
  const best = BEST.exec(quote)
  if (best === null) return among ? `${whole ?? `……${end}`}之一` : null
  const open = best.groups?.['word'] === undefined || among
  return `${best[0]}${open ? '……' : ''}${among ? '之一' : ''}`
}
