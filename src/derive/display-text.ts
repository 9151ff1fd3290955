const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

const MARKS = /[,:;!?()]/g
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·]/u

/**
 * A passage as it is drawn: ASCII , : ; ! ? ( ) next to Chinese in their full width, one unit for one, so that
 * every offset stays: 「为关键,更是」 → 为关键，更是; 「5,000」 and 「R&D (WTO) data」 stay.
 *
 * Both brackets of a pair are drawn alike. A copy gives the printed characters; that is the reader page's business.
 */
export function displayText(text: string): string {
  const wide = new Set<number>()
  const opened: number[] = []
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const beside = touchesHan(text, at)
    if (mark === '(') opened.push(at)
    const partner = mark === ')' ? opened.pop() : undefined
    if (partner !== undefined && (beside || wide.has(partner))) wide.add(partner).add(at)
    else if (beside) wide.add(at)
  }
  if (wide.size === 0) return text
  return text.replace(MARKS, (mark, at: number) => (wide.has(at) ? WIDE[mark]! : mark))
}

const touchesHan = (text: string, at: number) => isHan(text[at - 1] ?? '') || isHan(text[at + 1] ?? '')

/** The usual characters are told by their number: a long text has tens of thousands of marks. */
const isHan = (letter: string) => (letter >= '\u4E00' && letter <= '\u9FFF') || HAN.test(letter)
