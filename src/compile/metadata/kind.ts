import type { DocumentKind } from '../../model/dataset.ts'
import { allMatches } from '../all-matches.ts'
import { opensWithOrder } from '../measure-role.ts'
import { tellsAchieved } from '../tense.ts'

const PLAN = /(?:规划|计划|方案|纲要|要点|路线图|任务清单|任务分解表|行动)(?:\([^()]{1,24}\)|[》”]|的?通知)*$/
const OPINION =
  /(?:意见|办法|规定|条例|细则|决定|决议|措施|政策|通告|公告|公报|批复|函|通知|条)(?:\([^()]{1,24}\)|[》”])*$/
const SPEECH = /(?:讲话|致辞|演讲|发言|署名文章|寄语|贺词|献词)/
/** A report of work as it is delivered to a congress: its title, and the line or the address that shows the occasion. */
const REPORT = /工作报告(?:\([^()]{1,24}\))?$/
/** Its title on a line of its own below what a page says of it: 「原文如下:⏎政府工作报告」. */
const REPORT_LINE = /^[^\n。,:]{0,20}工作报告$/m
const DELIVERED =
  /(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^。\n]{0,8}在[^。\n]{4,60}(?:会议|大会|全会|会)上|^(?:各位代表|各位委员|同志们)[,:!]|我代表[^。\n]{2,30},?向(?:大会|本次会议)(?:作|报告)/m
const FORMAL_OPENING =
  /(?:制定|编制|提出|印发)(?:如下|以下|本)\p{Script=Han}{0,6}?(?:规划|计划|方案|意见|办法|措施|纲要|要点)|现印发给你们/u
/** What is done to a meeting before it is named (「召开…推进会」), what a meeting is called, and what is told of it after (「…会议召开」). */
const HOLDING = /召开|举行|举办|主持|出席|参加/g
const MEETING =
  /会议|大会|例会|座谈会|推进会|动员会|专题会|现场会|全会|论坛|协商会|调研座谈|常务会|会上|(?:分析|调度|部署|交流|协调|启动|工作|办公|视频|电视电话|见面|对接|联席|务虚|总结|恳谈)会/g
const NAMED_MEETING =
  /会议|大会|例会|座谈会|推进会|动员会|专题会|现场会|全会|论坛|协商会|(?:调研|分析|调度|部署|交流|协调|工作|总结|联席)会/g
const CONVENED = /召开|举行|举办|开幕/g
const SAID = /(?:指出|强调|要求|表示|说|介绍|作(?:了)?(?:政府)?工作报告)[,:，]?/

/** How a press text says whence it knows: 「记者从区发改委获悉」, 「本报讯」; not 「加强记者服务,使群众获悉」. */
const PRESS_LEAD =
  /记者(?:(?:从|在|近日|日前|今[天日]|昨[天日])[^。\n]{0,20})?(?:获悉|了解到|看到)|(?:本报|本网|[报社台网])讯[(,:\s]|[,。]据(?:了解|悉|介绍)[,:]/

/** 今日,某市人大常委会第二十一次会议召开。: a day and a meeting, in the first sentence of a text without a title. */
const TOLD_MEETING =
  /^(?:[今昨][天日]|(?:\d{1,2}月)?\d{1,2}日)(?:上午|下午|晚)?,?[^。\n]{2,60}(?:会议|大会|全会|例会|座谈会|推进会)[^。\n]{0,12}(?:召开|举行|开幕)/

/** What a document is judged by: its folded title and text, and whether it prints numbered headings. */
export interface KindSigns {
  readonly title: string | null
  readonly body: string
  readonly numbered: boolean
}

/**
 * What kind of text a document is.
 *
 * A report of work delivered to a congress (「…政府工作报告」, 「各位代表:」) is a speech. An official form needs an official ending of the title (「…行动计划」, 「…实施意见」) and the form of a document: headings, an
 * opening that sets the document up, or a title of the form 关于…的…. A press text is a meeting when its opening reports one (「…今天举行…会议」, 「在参加…会议时指出」), a
 * speech when its title says so, else news. A numbered text is taken for a plan unless a headline and its opening are the press's
 * (「记者从…获悉」, 「…交出新答卷」: its figures are what was achieved); so is one whose paragraphs order one thing after the other (「加强…。⏎提升…。」).
 */
export function kindOf({ title, body, numbered }: KindSigns): DocumentKind {
  const opening = body.slice(0, 600)
  const formal =
    numbered || FORMAL_OPENING.test(opening) || /^(?:(?!关于)[^,:!?])*关于[^!?]*$/.test(title ?? '')
  const reports = REPORT.test(title ?? '') || (title === null && REPORT_LINE.test(opening))
  if (reports && DELIVERED.test(opening)) return 'speech'
  const name = innerName(title)
  if (formal && name !== null && PLAN.test(name)) return 'plan'
  if (formal && name !== null && OPINION.test(name)) return 'opinion'
  if (title !== null && SPEECH.test(title)) return 'speech'
  if (title === null && TOLD_MEETING.test(opening)) return 'meeting'
  if (numbered && (title === null || !isPressList(title, opening))) return 'plan'
  if (title === null && listsOrders(body)) return 'plan'
  return reportsMeeting(opening) ? 'meeting' : 'news'
}

/** How many paragraphs are read to see what a text without a title is, and how many of them order something in a plan's part. */
const READ_PARAGRAPHS = 12
const MOST_ORDER = 2 / 3

/** Whether most paragraphs begin with an order, as in a part of a plan or a table of tasks without headings; a press text tells who says so. */
function listsOrders(body: string): boolean {
  const paragraphs = body
    .split('\n', READ_PARAGRAPHS * 4)
    .filter((line) => line.includes('。'))
    .slice(0, READ_PARAGRAPHS)
  const orders = paragraphs.filter(opensWithOrder)
  return paragraphs.length > 1 && orders.length >= paragraphs.length * MOST_ORDER
}

/** The name of what a notice passes on: 「关于印发《某某规划》的通知」 → 「某某规划」. */
function innerName(title: string | null): string | null {
  return (
    /(?:印发|转发|批转|发布|公布)(?:(?!印发|转发|批转|发布|公布)[^《]){0,12}《(?<name>[^《》]{4,80})》/.exec(
      title ?? '',
    )?.groups!['name'] ?? title
  )
}

/** Whether a numbered text with a headline tells of a meeting, of what its reporter learnt, or of what was achieved. */
const isPressList = (title: string, opening: string): boolean =>
  reportsMeeting(opening) || PRESS_LEAD.test(opening) || tellsAchieved(title)

function reportsMeeting(opening: string): boolean {
  const lines = opening.slice(0, 200).split('\n')
  const isHeld = (line: string) =>
    isFollowed(line, HOLDING, MEETING, 60) || isFollowed(line, NAMED_MEETING, CONVENED, 24)
  return lines.some(isHeld) && SAID.test(opening)
}

/** Whether one of `first` ends at most so many characters before one of `then`. */
function isFollowed(line: string, first: RegExp, then: RegExp, most: number): boolean {
  const ends = allMatches(line, first).map(({ index, 0: words }) => index + words.length)
  return allMatches(line, then).some(({ index }) => {
    const end = ends.findLast((each) => each <= index)
    return end !== undefined && index - end <= most
  })
}
