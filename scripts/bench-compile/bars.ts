/** What the compiler's issue asks for. */
export const BARS = {
  /** MB of text a second on one core, the whole compile, on text without polluted pages. */
  rate: 4,
  /** How many times faster dates and quantities are read than by Recognizers-Text. */
  faster: 100,
  /** The time for twice the text, as a multiple. */
  doubling: 2.2,
}

/** Prints whether each bar is held and remembers those that are missed. */
export interface Bars {
  readonly hold: (held: boolean, words: string) => void
  readonly missed: readonly string[]
}

/** Bars that are printed line by line. */
export function createBars(print: (line: string) => void): Bars {
  const missed: string[] = []
  return {
    missed,
    hold: (held, words) => {
      print(`  ${held ? '✓' : '✗'} ${words}`)
      if (!held) missed.push(words)
    },
  }
}
