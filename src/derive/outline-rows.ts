import type { Section } from '../model/dataset.ts'

/** One line of the outline. */
export interface OutlineRow {
  readonly section: Section
  /** Whether sections stand below it, and if so whether they are shown; null when there are none. */
  readonly open: boolean | null
  /** Targets in it; with what is folded away below it. */
  readonly targets: number
}

/** What a person has unfolded (true) or folded (false) by hand, by section id. */
export type OutlineChoices = Readonly<Record<string, boolean>>

/** Outlines longer than this are folded but for the branch that is being read. */
const LONG = 60

/** Whether an outline is long enough to be folded. */
const isFolding = (sections: readonly Section[]): boolean => sections.length > LONG

/** The sections of a document by what stands in what, with their targets. */
export interface OutlineTree {
  readonly sections: readonly Section[]
  /** The sections right below one, by its id; below null the outermost. */
  readonly below: ReadonlyMap<string | null, readonly Section[]>
  readonly parents: ReadonlyMap<string, string | null>
  /** Targets in each by its id, without those below it; none where there are none. */
  readonly own: ReadonlyMap<string, number>
  /** The same with those below it. */
  readonly all: ReadonlyMap<string, number>
}

/**
 * Sections by the one they stand in; one that names a parent which does not come before it stands at the top. `own` counts the
 * targets by the innermost section they stand in.
 */
export function outlineTree(sections: readonly Section[], own: ReadonlyMap<string, number>): OutlineTree {
  const parents = new Map<string, string | null>()
  const below = new Map<string | null, Section[]>()
  for (const section of sections) {
    const parent = section.parent !== null && parents.has(section.parent) ? section.parent : null
    parents.set(section.id, parent)
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [section])
    else siblings.push(section)
  }
  return { sections, below, parents, own, all: withThoseBelow(sections, parents, own) }
}

/** What stands in a section comes after it: gone through from the last, every one is whole before it is added to its parent. */
function withThoseBelow(
  sections: readonly Section[],
  parents: OutlineTree['parents'],
  own: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(own)
  for (const { id } of sections.toReversed()) {
    const parent = parents.get(id) ?? null
    const count = all.get(id) ?? 0
    if (parent !== null && count > 0) all.set(parent, (all.get(parent) ?? 0) + count)
  }
  return all
}

/**
 * The lines of an outline in reading order. Of a long one only the outermost sections, those the current one stands
 * in and beside, and what a person has unfolded; of a short one all.
 */
export function outlineRows(
  { sections, below, parents, own, all }: OutlineTree,
  currentId: string | null,
  choices: OutlineChoices,
): OutlineRow[] {
  if (!isFolding(sections)) {
    return sections.map((section) => ({ section, open: null, targets: own.get(section.id) ?? 0 }))
  }
  const inside = new Set<string>()
  for (let at = currentId; at !== null; at = parents.get(at) ?? null) inside.add(at)
  const rows: OutlineRow[] = []
  const add = (section: Section) => {
    const { id } = section
    const children = below.get(id)
    const open = children === undefined ? null : (choices[id] ?? inside.has(id))
    rows.push({ section, open, targets: (open === false ? all : own).get(id) ?? 0 })
    if (open === true) children?.forEach(add)
  }
  below.get(null)?.forEach(add)
  return rows
}
