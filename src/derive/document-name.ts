import type { DocumentSummary } from '../model/dataset.ts'
import { displayText } from './display-text.ts'

/** Forms of official documents, as titles end: longer forms first, so that 三年行动计划 is not cut to 行动计划. */
const FORM =
  /((?:(?<![一二三四五六七八九十两\d])[一二三四五六七八九十两\d]{1,4}年)?(?:行动计划|行动方案|实施方案|工作方案|实施意见|指导意见|若干意见|若干措施|实施办法|实施细则|发展规划|规划纲要|专项规划|工作要点|任务清单|重点任务|政策措施|规划|计划|方案|纲要|意见|办法|规定|措施|决定|要点|通知))(?:[（(][^（()）]{1,24}[)）])?[》”]?(?:的通知)?$/
const HELD_AT = /(?:召开|举行|举办|参加|出席)/
/** Characters a name may have before it is cut at a place that makes sense. */
const LONGEST = 14

/**
 * A name short enough for a label, made by rule from what the document prints.
 *
 * A plan or opinion: jurisdiction and form, 徐汇区三年行动计划. A report of a meeting: the meeting, 全力打响“四大品牌”推进大会.
 * Anything else: the title up to its first break. Without a title, the file’s name with its ending. Never empty.
 */
export function shortName(doc: Pick<DocumentSummary, 'metadata' | 'events' | 'file'>): string {
  const { title, jurisdiction, kind, issuer } = doc.metadata
  const form = FORM.exec(title ?? '')?.[1]
  if ((kind === 'plan' || kind === 'opinion') && form !== undefined) {
    const owner = jurisdiction ?? issuer
    if (owner !== null) return displayText(`${owner}${form}`)
  }
  const held = doc.events.find((event) => event.role === 'held')
  if (held !== undefined && held.label.length > 1) return meetingName(held.label)
  return title === null || title.trim() === '' ? fileName(doc.file) : firstPart(title)
}

/**
 * The meeting in a phrase: 「上海市委、市政府召开全力打响“四大品牌”推进大会」 → 全力打响“四大品牌”推进大会;
 * 「市政协十四届二次会议“五个中心”专题会议」 → “五个中心”专题会议; a bare 「扩大会议」 keeps who holds it. A cut shows as ….
 */
export function meetingName(label: string): string {
  const parts = label.split(HELD_AT)
  const meeting = (parts.length > 1 ? parts.slice(1).join('') : label).trim()
  const holder = parts.length > 1 ? parts[0]!.trim() : ''
  const whole = meeting.length <= 5 ? holder + meeting : meeting
  const quoted = whole.length > LONGEST ? whole.indexOf('“') : -1
  const named = quoted > 0 && whole.length - quoted >= 6 ? whole.slice(quoted) : whole
  return displayText(named === '' ? label : withoutMiddle(named))
}

/** A long name without quotes keeps whose meeting it is and what kind: 中国国际进口博览会…扩大会议. */
function withoutMiddle(name: string): string {
  if (name.length <= LONGEST + 2) return name
  const parts = /^(.{2,10}?(?:会|委|局|府|办))(.{3,}?)((?:..)?(?:大会|会议|全会|论坛))$/.exec(name)
  return parts === null ? name : `${parts[1]}…${parts[3]}`
}

function firstPart(title: string): string {
  const shown = displayText(title.trim())
  const parts = shown.split(/[！，。：；？\s]+/u).filter((part) => part !== '')
  const first = parts.find((part) => part.length > 3) ?? shown
  return first.length > LONGEST + 2 ? `${first.slice(0, LONGEST + 1)}…` : first
}

/** With its ending, so that 「12.txt」 is seen to be a file and no title. */
const fileName = (file: string): string => file.replace(/^.*\//, '') || file
