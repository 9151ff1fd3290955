import type { Selector } from '../model/annotation.ts'

/** Puts a text in another script for comparing, one UTF-16 unit for one. */
export type Script = (text: string) => string

/** The script a text is printed in. */
export const asPrinted: Script = (text) => text

/** Frequent characters of traditional text that simplified text does not hold; every fifth is one of them. */
const TRADITIONAL =
  /[國會發個們這來時對學說過後還沒經開間業產與務從區動設機關應當實點標準達總術導進運場書體資報質認識題問為長門東車見現無電話員義處優際環節積極聯網創業構強]/g

/** Share of these characters from which on a text is traditional; a name or two in a simplified one are less. */
const TRADITIONAL_SHARE = 0.02

/** Whether a text is printed in traditional characters. */
export const isTraditional = (text: string): boolean =>
  (text.match(TRADITIONAL)?.length ?? 0) > text.length * TRADITIONAL_SHARE

/** Whether the words of a selector were. */
export const wasTraditional = ({ quote }: Selector): boolean =>
  isTraditional(quote.prefix + quote.exact + quote.suffix)
