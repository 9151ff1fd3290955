import type { Metadata } from '../../model/dataset.ts'
import { textOf } from '../../model/span.ts'
import type { CleanText } from '../clean/clean-text.ts'
import { isDocumentNumber } from '../clean/line-forms.ts'
import { closedUp } from '../clean/title.ts'
import { joinLines, sourceSpanOf, type SourceLine } from '../clean/source-line.ts'
import { fold, simplify } from '../fold.ts'
import { dateLine, labelledDate, labelledValue, type Printed } from './furniture-metadata.ts'
import type { Home } from './home.ts'
import { isBodyName, issuerOfTitle } from './issuer.ts'
import { jurisdictionOf } from './jurisdiction.ts'
import { kindOf } from './kind.ts'
import { deliveredOn, findPrintedDates } from './printed-date.ts'

/** How many lines from either end of a body may hold a document number, or a signature and its date. */
const NEAR_END = 12

/** What furniture and head say about a document, simplified; all but the planning period, which the text's facts give. */
export function findMetadata(
  clean: CleanText,
  folded: string,
  { numbered, home }: { readonly numbered: boolean; readonly home: Home },
): Omit<Metadata, 'period'> {
  const { page } = clean
  const furniture = [...page.head, ...page.rest]
  const title = clean.title ? halfWidth(closedUp(simplify(textOf(clean.text, clean.title)))) : null
  const signed = findSignature(page.body)
  const printed = dateLine(page.head)
  const published =
    labelledDate(furniture, 'published') ??
    printed?.date ??
    labelledDate(furniture, 'dated') ??
    signed?.date ??
    findDelivery(page.body) ??
    null
  const issuer =
    labelledValue(furniture, 'issuer')?.value ?? issuerOfTitle(fold(title ?? '')) ?? signed?.issuer ?? null
  const source =
    labelledValue(furniture, 'source')?.value ??
    printed?.medium?.value ??
    agencyOf(folded.slice(clean.body.start, clean.body.start + 40))
  const body = folded.slice(clean.body.start)
  const site = page.head.map((line) => line.folded).join('\n')
  return {
    title,
    kind: kindOf({ title: title && fold(title), body, numbered }),
    issuer: issuer && simplify(issuer),
    source: source && simplify(source),
    publishedOn: published?.value ?? null,
    publishedAt: published?.at ?? null,
    documentNumber: documentNumberOf(clean, furniture),
    jurisdiction: jurisdictionOf({ name: fold(`${title ?? ''}\n${issuer ?? ''}`), site, source, body }, home),
  }
}

/** Figures and letters of a title in half width, 「（２０２６—２０２８年）」 → 「（2026—2028年）」; marks stay as printed. */
const halfWidth = (title: string): string =>
  title.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/** The agency of a dateline: 「新华社上海5月10日电」 → 「新华社」. */
function agencyOf(opening: string): string | null {
  return (
    /^(?<agency>\p{Script=Han}{1,5}[社网报])\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日电/u.exec(opening)?.groups![
      'agency'
    ] ?? null
  )
}

function documentNumberOf({ page }: CleanText, furniture: readonly SourceLine[]): string | null {
  const labelled = labelledValue(furniture, 'number')
  if (labelled) return simplify(labelled.value)
  const near = [...page.above, ...page.body.slice(0, NEAR_END)]
  const line = near.find(({ folded }) => isDocumentNumber(folded))
  return line ? simplify(line.text).replace(/^[(（]|[)）]$|\s/g, '') : null
}

/** When a report was delivered, as the line below its title says. */
function findDelivery(body: readonly SourceLine[]): Printed | null {
  for (const [i, line] of body.slice(0, NEAR_END).entries()) {
    // A title page breaks 「…年…月…日在某县|第三届人民代表大会|第一次会议上」 where it likes.
    const printed = [1, 2, 3].map((lines) => joinLines(body.slice(i, i + lines)).folded)
    const found = printed.map(deliveredOn).find((delivered) => delivered !== null)
    if (found && found.span.end <= line.folded.length)
      return { value: found.date, at: sourceSpanOf(line, found.span) }
  }
  return null
}

/**
 * A date alone on its line in the body, with the body's name above it when one stands there: the end of a letter or of the
 * document. A note in brackets under the title, 「(2018年4月24日公布)」, 「(… 会议批准)」, counts, too.
 */
function findSignature(body: readonly SourceLine[]): { date: Printed; issuer: string | null } | null {
  for (const [i, line] of body.entries()) {
    if (i > NEAR_END && i < body.length - NEAR_END) continue
    const [found] = findPrintedDates(line.folded)
    if (!found || !/^[(]?\s?$/.test(line.folded.slice(0, found.span.start))) continue
    if (
      !/^\s?(?:印发|[^。]{0,60}(?:通过|批准|公布|发布|印发|修订|修正))?\s?[)]?$/.test(
        line.folded.slice(found.span.end),
      )
    )
      continue
    const above = body[i - 1]
    const issuer = above && isBodyName(above.folded) ? above.text : null
    return { date: { value: found.date, at: sourceSpanOf(line, found.span) }, issuer }
  }
  return null
}
