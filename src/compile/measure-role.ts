import type { MeasureRole } from '../model/dataset.ts'
import { anyOf } from '../model/any-of.ts'

/** Words of section titles that say what the section is for; matched from the outermost title in. */
const TASK_TITLE = new RegExp(
  `(?:重点|主要|主攻|工作|具体|核心)(?:${anyOf('任务 举措 措施 工作 方向 行动 项目 工程 内容')})|行动内容|任务分工|任务清单`,
)
const SAFEGUARD_TITLE = new RegExp(
  anyOf(`保障 支撑 组织实施 组织领导 组织推进 实施机制 推进机制 监督 督查 督促 考核 评估 宣传 舆论 氛围 统筹协调 协调机制
    工作机制 工作要求 资金支持 资金来源 责任落实 任务落实 压实责任 落实责任 加强领导 党的领导 附则`),
)
const PREAMBLE_TITLE = new RegExp(
  `(?:${anyOf('发展 主要 工作 战略 奋斗 行动 建设 阶段 预期 具体 近期 远期')}|\\d年)目标|` +
    `(?:发展|工作|现实|现状)(?:${anyOf('基础 现状 背景 环境 形势 条件')})|指标体系$|` +
    anyOf(`总体要求 总体思路 总体目标 总体考虑 总体部署 指导思想 指导方针 指导原则 基本原则 基本思路 基本情况 基本要求 工作原则
      目标任务 目标定位 目标愿景 主要指标 现状分析 现状问题 形势 背景 重要意义 重大意义 必要性 必然要求 存在问题 主要成效 回顾
      总则 目的依据 目的和依据 适用范围 适用对象 编制依据 编制背景 规划范围 规划期限 规划依据 前言 引言 概述`),
)

const ROLES: readonly (readonly [role: MeasureRole, title: RegExp])[] = [
  ['task', TASK_TITLE],
  ['safeguard', SAFEGUARD_TITLE],
  ['preamble', PREAMBLE_TITLE],
]

/**
 * The role of a leaf section by its folded titles from the outermost in; the first that says something decides.
 *
 * 「三、支撑要素及保障举措 / (一)加强平台作用」 is a safeguard, 「一、总体要求 / (二)基本原则」 preamble, 「二、重点任务 / (三)加强宣传」 a task, and so is
 * everything that says nothing. A title such as 「指导思想、基本原则和总体目标」 is preamble although it names no task.
 */
export function roleOfSection(path: readonly string[]): MeasureRole {
  for (const title of path) {
    // A title that names goals and tasks together is about the tasks that follow.
    const found = ROLES.find(([, words]) => words.test(title))
    if (found) return found[0]
  }
  return 'task'
}

/** Verbs with which a text orders action. */
const ORDER_VERBS =
  anyOf(`加快 加大 加强 推进 推动 深化 强化 优化 完善 健全 落实 打造 建设 构建 提升 提高 促进 支持 鼓励 引导 着力 大力
  聚焦 抓住 抓牢 抓紧 坚持 培育 发展 统筹 夯实 创新 增强 彰显 展现 扩大 用好 做强 做优`)
// 要注重…, 必须…; not 需要, 重要, 主要, 只要, 要求
const COMMANDS = new RegExp(
  `(?<![需重主只还不首纲概摘须必])要(?![求素点闻件害塞职义是])(?=\\p{Script=Han})|${anyOf('必须 务必 应当 确保 力争')}`,
  'u',
)
// 加快建设…, 提高到97%; not 提高6个百分点, 提高了能级: that is how much something changed
const ORDER = new RegExp(`(?:${ORDER_VERBS})(?!了|\\d)`)
const REPORTS_PRESENCE =
  /(?:出席|主持|参加)(?:会议|大会|活动|座谈|仪式)?(?:并(?:作?讲话|致辞|发言))?[。,]|代表参加|交流发言|作(?:了)?(?:工作)?(?:部署|报告|说明)。/
/** Whether a folded paragraph begins with an order, as tasks do: 「加强环境整治。…」; not 「会议要求加强…」, 「加快了…」. */
export const opensWithOrder = (folded: string): boolean => OPENING_ORDER.test(folded)
const OPENING_ORDER = new RegExp(
  `^(?:[(]?[\\d一二三四五六七八九十]{1,3}[).、]\\s?)?(?:${ORDER_VERBS})(?!了|\\d)`,
)

/** The name of an occasion that is reported; its verbs order nothing: 「召开优化营商环境大会」. */
const OCCASION =
  /(?:召开|举行|出席|参加)[^,，。;；:：!！?？\n]{0,40}?(?:会|论坛|仪式|活动)(?=[,，。;；时上并]|$)/g
/** Times that are over: 「去年」, 「自2023年以来」, 「“十四五”期间」, 「昨天上午」, 「目前,」. */
const PAST =
  /去年|上年|前年|昨[天日]|以来|近年|近[一二两三四五十几\d]{1,3}年|过去|截[至止]|同比|目前[,，]|日前[,，]|“?十[一二三四]五”?(?:时期|期间)|[成立设引集建完实出获]了|已(?!有|知|批|建成区)/

/** Whether a folded sentence tells of what was, and nobody in it says what is to be done: 「去年新设企业1.2万户,能级提升」; not 「在去年基础上要提升」. */
export const tellsOfPast = (sentence: string): boolean => PAST.test(sentence) && !COMMANDS.test(sentence)

function ordersAction(sentence: string): boolean {
  if (REPORTS_PRESENCE.test(`${sentence}。`)) return false
  return COMMANDS.test(sentence) || (ORDER.test(sentence.replace(OCCASION, '')) && !tellsOfPast(sentence))
}

// What a plan is called orders nothing: 《关于加快…的意见》已印发.
const sentencesOf = (folded: string) => folded.replace(/《[^《》]{0,100}》/g, '').split(/[。;!?]/)

/**
 * The role of a paragraph of an unnumbered text: a task when it orders action (「要持续扩大服务范围」, 「加快建设…」), else preamble.
 *
 * Who attended, chaired or spoke (「市领导某某出席」) orders nothing, nor does what was achieved (「去年…,服务能级不断提升」).
 */
export function roleOfParagraph(folded: string): MeasureRole {
  return sentencesOf(folded).some(ordersAction) ? 'task' : 'preamble'
}
