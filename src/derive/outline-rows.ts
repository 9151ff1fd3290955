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
export const isFolding = (sections: readonly Section[]): boolean => sections.length > LONG

/**
 * The lines of an outline in reading order. Of a long one only the outermost sections, those the current one stands
 * in and beside, and what a person has unfolded; of a short one all.
 */
export function outlineRows(
  sections: readonly Section[],
  targets: ReadonlyMap<string, number>,
  currentId: string | null,
  choices: OutlineChoices,
): OutlineRow[] {
  if (!isFolding(sections)) {
    return sections.map((section) => ({ section, open: null, targets: targets.get(section.id) ?? 0 }))
  }
  const below = childrenOf(sections)
  const inside = ancestorsOf(sections, currentId)
  const rows: OutlineRow[] = []
  const add = (section: Section) => {
    const children = below.get(section.id) ?? []
    const own = targets.get(section.id) ?? 0
    if (children.length === 0) {
      rows.push({ section, open: null, targets: own })
      return
    }
    const open = choices[section.id] ?? inside.has(section.id)
    rows.push({ section, open, targets: open ? own : sum(section, below, targets) })
    if (open) children.forEach(add)
  }
  below.get(null)?.forEach(add)
  return rows
}

type Children = ReadonlyMap<string | null, readonly Section[]>

/** Sections by the one they stand in; one that names a parent which does not come before it stands at the top. */
function childrenOf(sections: readonly Section[]): Children {
  const seen = new Set<string>()
  const below = new Map<string | null, Section[]>()
  for (const section of sections) {
    const parent = section.parent !== null && seen.has(section.parent) ? section.parent : null
    seen.add(section.id)
    const own = below.get(parent)
    if (own === undefined) below.set(parent, [section])
    else own.push(section)
  }
  return below
}

function ancestorsOf(sections: readonly Section[], id: string | null): ReadonlySet<string> {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const inside = new Set<string>()
  for (let at = id; at !== null && !inside.has(at); at = byId.get(at)?.parent ?? null) inside.add(at)
  return inside
}

function sum(section: Section, below: Children, targets: ReadonlyMap<string, number>): number {
  const children = below.get(section.id) ?? []
  return children.reduce((all, child) => all + sum(child, below, targets), targets.get(section.id) ?? 0)
}
