import type { DocumentKind } from '../model/dataset.ts'
import { isReport } from './report-kind.ts'

/** Titles of sections that look back at what was achieved or describe how things are. */
const LOOK_BACK_TITLE =
  /(?:发展|工作|现实|现有)基础|基础(?:和|与|及|、)(?:形势|环境|背景)|现状|回顾|成效|成就|进展情况|完成情况|执行情况|工作总结|工作(?:完成|主要|基本)?情况|过去[一二三五]?年|[一二三五]年来|(?:发展|规划|编制|时代)背景|面临(?:的)?(?:形势|问题|挑战)|形势(?:分析|与)/

const DONE =
  /已(?!贯通|建成区|批)|截至|截止|目前|现有|共有|现已|以来|近年|[一二两三五十多]年来|过去|去年|上年|同比|获评|荣获|获得(?![感性率])|入选|首次|首个|跻身了|[成立设引集建完实出]了|了一批|实际完成|(?:升格|升级)为|初步形成|竣工投入|超额|连续.{1,3}(?:年|个月)|预计(?:全年|今年|当年|年内)|(?:全年|今年)预计/
const TO_COME =
  /[到至](?:20\d\d年|“?十.五)|20\d\d年[底末]?前?(?:[,]|实现|完成|建成|达到|全面|基本)|力争|争取|努力|确保|保持|目标|预期|(?<!年度|占年|当年)计划|拟|将(?!.{0,12}(?:纳入|列为|列入))|新的一年|明年|下一步|接下来|每年|(?<![不主重需只摘纪概紧必])要(?!求|素|闻|点|地|件|务|害)|须|新增|新提出|三年|五年/

const COMPARED = /[较比][上去]年/
/** 同比 tells of what was in a report, in a plan beside words of intent it only says what a goal is measured from. */
const COMPARED_OR_SAME = /[较比][上去]年|同比/

/** 由目前的|72%提高到90%: where a goal starts from. */
const FROM_NOW = /[从由](?:目前|现在|现状|当前|现有)[^,。;:\d]{0,8}(?=\d)/g

/** 在现有|86公里|基础上新增: what a goal adds to. */
const ON_NOW = /在(?:目前|现在|现状|当前|现有|原有|已有)[^,。;:在]{0,16}基础上/g

/** 完成率286%: more than all was done, so it was done. */
const OVERDONE = /完成率[达到为]{0,2}(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:\.\d+)?%/

const FACED = /看到|认识到|面临|存在/
const TROUBLE = /(?:困难|问题|短板|挑战|不足|压力|差距)[。;]?$/

/** Whether a clause tells of a difficulty seen: 「要看到用电量回落2.1个百分点、出口下降3.5%|等困难」. */
const isTrouble = (clause: string, sentence: string): boolean => {
  const at = sentence.indexOf(clause)
  return at >= 0 && TROUBLE.test(clause) && FACED.test(sentence.slice(0, at + clause.length))
}

/** Words of what is to come other than 新增, which a look back and the press have, too: 「今年以来,…,新增岗位5万个」. */
const INTENDED = new RegExp(TO_COME.source.replace('|新增', ''))

/** Words that turn from what was done to what will be: 「已发放5000万元,|全年将举办100场,引进20家」. */
const TURNS_AHEAD =
  /力争|争取(?![了到])|(?:还|也|全年|年内|年底?前|今年|明年|后续|下一步|接下来|未来)[^,;:]{0,6}(?:将|拟|计划)/

/** Whether a clause behind the last that tells what was done turns to what will be. */
function turnsAhead(words: string): boolean {
  const clauses = words.split(/[,;:]/)
  return clauses
    .slice(clauses.findLastIndex((clause) => DONE.test(clause)) + 1)
    .some((clause) => TURNS_AHEAD.test(clause))
}

/** What a goal's figure stands behind in a clause, for a place held through it: 「规模达到500亿元,|居全省首位」. */
const REACHES = /(?:达到?|突破|超过|[提升增][高升至到加])[^,;:\d]{0,4}\d/

/** A place in an ordering that is held rather than aimed at, unless the sentence or a heading of goals says otherwise. */
const HELD_PLACE = /位居|位列|名列|居(?=全|首|第|前)/

/** Whether a section's title announces a look back, such as 「发展基础」 or 「“十四五”回顾」; 「重点任务」 does not. */
export const looksBack = (title: string): boolean => LOOK_BACK_TITLE.test(title)

/** What a press headline calls a thing achieved. */
const ACHIEVED = /答卷|成绩单|亮点|成效|成果|经验|做法|综述|纪实|巡礼|回眸|回顾|总结|侧记/

/** Whether a headline tells of what was achieved: 「…交出新答卷」, 「…的三条经验」; not 「…规划」, 「…重点工作」. */
export const tellsAchieved = (headline: string): boolean => ACHIEVED.test(headline)

/** Titles that order the work of a year or a period to come. */
const LOOK_AHEAD_TITLE =
  /(?:主要|预期|总体|发展|奋斗|工作)(?:预期)?目标|目标任务|重点(?:工作|任务)|工作(?:安排|部署|任务|重点|打算|思路|建议|总体要求|要求)|总体(?:要求|思路)|(?:今后|未来|下一步|下一年|今年)[^。]{0,8}工作|^20\d\d年(?:主要)?工作$/

/** Whether a section's title orders what is to come, such as 「2026年工作安排」, 「“十五五”时期主要目标」; not 「2025年工作回顾」, 「工作情况」. */
export const looksAhead = (title: string): boolean => LOOK_AHEAD_TITLE.test(title) && !looksBack(title)

/** Words around a clause by which its tense is judged. */
export interface TenseContext {
  readonly clause: string
  readonly sentence: string
  /** Titles of the sections it stands in, outermost first. */
  readonly sectionTitles: readonly string[]
  readonly kind: DocumentKind
  /** Whether the sentence prints a deadline. */
  readonly hasDeadline: boolean
}

/**
 * Whether a clause says what shall be rather than what is or was.
 *
 * A look-back section, or words such as 已, 目前, 同比 in the clause, speak of what was achieved: 「已建成30座」, 「累计达200万」.
 * A deadline in the sentence or words such as 力争, 确保 speak of what is planned. Without either a plan or an opinion
 * speaks of the future, a report of the present unless a heading of the speech orders what is to come: 「新增企业12家」 alone
 * is a goal in a plan, what was done in the press.
 */
export function isPlanned({ clause, sentence, sectionTitles, kind, hasDeadline }: TenseContext): boolean {
  if (sectionTitles.some(looksBack)) return false
  // 较上年增长 compares with what was; beside words of intent it is a goal
  const orders = !isReport(kind)
  const compares = (orders ? COMPARED_OR_SAME : COMPARED).test(clause) && TO_COME.test(sentence)
  const own = (compares ? clause.replace(COMPARED_OR_SAME, '') : clause)
    .replace(FROM_NOW, '')
    .replace(ON_NOW, '')
  if (DONE.test(own) || OVERDONE.test(sentence) || isTrouble(clause, sentence)) return false
  if (hasDeadline) return true
  const aims = sectionTitles.some((title) => /目标|指标/.test(title) || looksAhead(title))
  if (/累计[达已超竣]/.test(clause) && !TO_COME.test(clause) && !(orders && aims)) return false
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(clause)))
  const reached = orders && REACHES.test(before)
  if (HELD_PLACE.test(clause) && !TO_COME.test(sentence) && !aims && !reached) return false
  if (DONE.test(before)) return INTENDED.test(clause) || turnsAhead(before)
  if (isReport(kind) && sectionTitles.some(looksAhead)) return true
  return orders || INTENDED.test(clause) || INTENDED.test(sentence)
}
