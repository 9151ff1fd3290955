import type { Measure, MeasureRole, Section } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import { createIdGiver } from './content-id.ts'
import type { DocumentContext } from './document-context.ts'
import { responsibleBodies } from './evidence/responsible-bodies.ts'
import { evidenceFor } from './facts.ts'
import { fold, simplify } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { roleOfParagraph, roleOfSection, tellsOfPast } from './measure-role.ts'

/** How many characters of a paragraph name it when it has no heading. */
const TITLE_LENGTH = 24

/**
 * Every leaf of the outline, or in an unnumbered document every paragraph of running text, with its role, the brands
 * and centres its words evidence, and the bodies it makes answer for it.
 */
export function findMeasures(
  context: DocumentContext,
  documentId: string,
  lexicon: Lexicon,
): readonly Measure[] {
  const giveId = createIdGiver('m')
  const units = context.sections.length > 0 ? leafUnits(context.sections) : paragraphUnits(context)
  return units.map(({ section, span, title, role }) => {
    const { brands, centres, bodies } = evidenceFor(context, span, lexicon)
    return {
      id: giveId(documentId, section ?? '', title),
      section,
      span,
      title,
      role,
      brands,
      centres,
      bodies: responsibleBodies(context.folded, bodies),
    }
  })
}

type Unit = Pick<Measure, 'section' | 'span' | 'title' | 'role'>

function leafUnits(sections: readonly Section[]): readonly Unit[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const parents = new Set(sections.map(({ parent }) => parent))
  return sections
    .filter(({ id }) => !parents.has(id))
    .map((section) => {
      const path = [section.title]
      for (let at = section.parent; at !== null; at = byId.get(at)!.parent) path.unshift(byId.get(at)!.title)
      return { section: section.id, span: section.span, title: section.title, role: roleOfSection(path) }
    })
}

function paragraphUnits({ text, folded, paragraphs }: DocumentContext): readonly Unit[] {
  return paragraphs.filter(isRunningText(folded)).map((span) => {
    const role = roleOfParagraph(folded.slice(span.start, span.end))
    return {
      section: null,
      span,
      title: paragraphTitle(simplify(text.slice(span.start, span.end)), role),
      role,
    }
  })
}

/** Cells of a table and signatures are no paragraphs that order anything. */
const isRunningText = (folded: string) => (span: Span) =>
  /[。!?;:,]/.test(folded.slice(span.start, span.end)) || span.end - span.start > TITLE_LENGTH

// 某某指出, 4月24日上午, 昨天上午, 自2023年以来, 会上 — says who or when, not what
const OPENING_CLAUSE =
  /(?:指出|强调|表示|要求|认为|介绍|说)$|^(?:\d{1,4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?$|^到\d{4}年底?$|^[今昨前][天日](?:上午|下午|晚上?)?$|^自?[^,。]{1,10}以来$|^(?:近日|日前|会上|会后|目前|近年来?|去年|今年|明年|年内|下一步|今后)$/

/** The sentences of a paragraph from the first on that does not look back; all of them when each one does. */
function fromOrder(words: string): string {
  const sentences = words.split(/[。！!？?]/, 6).filter((sentence) => sentence !== '')
  const first = sentences.findIndex((sentence) => !tellsOfPast(fold(sentence)))
  return sentences.slice(Math.max(first, 0)).join('。')
}

/**
 * The first clause that says what a paragraph is about, at most 24 characters: 「某某指出,要注重软硬结合,进一步…」 → 「要注重软硬结合」.
 *
 * Who speaks and when, 「昨天上午」, 「自2023年以来」, is not what; nor is the look back with which a task opens.
 */
function paragraphTitle(words: string, role: MeasureRole): string {
  const told = role === 'task' ? fromOrder(words) : words
  const clauses = told.split(/[,，。;；:：!！?？]/, 6).filter((clause) => clause !== '')
  const clause = clauses.find((one) => !OPENING_CLAUSE.test(fold(one).trim())) ?? clauses[0] ?? words
  const characters = [...clause]
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH).join('')}…` : clause
}
