/** A stretch of a text whose simplified words have another length: 「暐」, whose simplified form takes two units. */
export interface OddStretch {
  /** In UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A text in simplified characters. */
export interface SimplifiedText {
  /** As long as the text, one unit for one; inside an odd stretch the text's own characters. */
  readonly text: string
  /** In reading order, never overlapping. */
  readonly odd: readonly OddStretch[]
}

/**
 * Chinese text in other forms. The tables for it are large, so this is asked for only when it is needed and answered
 * off the screen's thread; rejects when the code for it does not arrive.
 */
export interface TextForms {
  /**
   * The text as it is compared: simplified, half width, lower case, one unit for one, so that offsets stay;
   * 「（２０２５年）⽂化」 → 「(2025年)文化」.
   */
  readonly fold: (text: string) => Promise<string>
  /** The text as it is read in simplified characters; a line that is simplified already stays as it is. */
  readonly simplify: (text: string) => Promise<SimplifiedText>
}
