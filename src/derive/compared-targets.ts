import type { DocumentSummary, Target } from '../model/dataset.ts'

/** A target and the document it stands in. */
export interface HeldTarget {
  readonly documentId: string
  readonly target: Target
}

/** A line of two sides' targets: those of one metric, side by side; a side without any has an empty list. */
export interface ComparedTargets {
  readonly metric: string
  readonly sides: readonly [a: readonly HeldTarget[], b: readonly HeldTarget[]]
}

/**
 * The targets of two sides by metric: what both have first, then A's, then B's, each in reading order.
 *
 * Metrics are one when they are written alike, spaces and marks aside: 「跨国公司 地区总部」 and 「跨国公司地区总部」; 「高新技术企业」 and
 * 「高新技术企业数」 are two, for the words differ. Targets whose own words are alike stand on one line whatever they are said of:
 * 「只跑一次」 of two lists of services.
 */
export function comparedTargets(
  a: readonly DocumentSummary[],
  b: readonly DocumentSummary[],
): readonly ComparedTargets[] {
  const ofA = byMetric(a)
  const worded = new Map(
    [...ofA].flatMap(([key, held]) => held.map(({ target }) => [plain(target.quote), key] as const)),
  )
  const ofB = byMetric(b, ({ metric, quote }) =>
    ofA.has(plain(metric)) ? undefined : worded.get(plain(quote)),
  )
  const line = (key: string): ComparedTargets => {
    const sides = [ofA.get(key) ?? [], ofB.get(key) ?? []] as const
    return { metric: (sides[0][0] ?? sides[1][0])!.target.metric, sides }
  }
  const shared = [...ofA.keys()].filter((key) => ofB.has(key))
  const onlyA = [...ofA.keys()].filter((key) => !ofB.has(key))
  const onlyB = [...ofB.keys()].filter((key) => !ofA.has(key))
  return [...shared, ...onlyA, ...onlyB].map(line)
}

const plain = (words: string) => words.replace(/[\s\p{P}]+/gu, '')

/** The targets of documents by metric; `keyOf` gives another key for a target that stands with another one. */
function byMetric(
  documents: readonly DocumentSummary[],
  keyOf: (target: Target) => string | undefined = () => undefined,
): ReadonlyMap<string, readonly HeldTarget[]> {
  const held = new Map<string, HeldTarget[]>()
  for (const { id, targets } of documents) {
    for (const target of targets.toSorted((one, other) => one.span.start - other.span.start)) {
      const key = keyOf(target) ?? plain(target.metric)
      const known = held.get(key)
      if (known === undefined) held.set(key, [{ documentId: id, target }])
      else known.push({ documentId: id, target })
    }
  }
  return held
}
