import type { Section } from '../model/dataset.ts'
import { displayText } from './display-text.ts'

/**
 * A section as a person would cite it: the labels from the outermost heading inwards, then its own title,
 * such as 「一、(三) 总体目标」 or 「二、(一) 1. 建设重大功能性平台」. Labels stay as printed, the title as it is drawn.
 *
 * Null when the id is null or names no section of the list.
 */
export function sectionPath(sections: readonly Section[], id: string | null): string | null {
  const chain = sectionChain(sections, id)
  const own = chain.at(-1)
  if (own === undefined) return null
  return joinLabels(
    [...chain.map((section) => section.label), displayText(own.title)].filter((part) => part !== ''),
  )
}

/** A section and those it stands in, outermost first; empty when there is none. A loop of parents is cut. */
export function sectionChain(sections: readonly Section[], id: string | null): Section[] {
  const chain: Section[] = []
  let wanted = id
  while (wanted !== null) {
    const section = sections.find((candidate) => candidate.id === wanted)
    if (section === undefined || chain.includes(section)) break
    chain.unshift(section)
    wanted = section.parent
  }
  return chain
}

/** 「一、」 brings its own gap; every other label is set off by a space. */
const joinLabels = (parts: readonly string[]): string =>
  parts.reduce((line, part) => (line === '' || line.endsWith('、') ? line + part : `${line} ${part}`), '')
