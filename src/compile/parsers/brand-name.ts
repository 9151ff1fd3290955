import type { Span } from '../../model/span.ts'

/** Verbs and prepositions after which 上海服务 is not the brand but the city serving: 「服务构建新发展格局」. */
const ACTS_ON =
  /^(?:于|构建|国家|全国|全球|世界|长三角|长江|企业|市民|群众|人民|实体|科技|经济|和融入|[“"‘]?一带一路|浦东|大局|保障|好|高质量|中国式|新发展|[一-龥]{0,4}(?:发展|战略|格局|建设)(?!品牌))/
const MAKES = /^(?:的|出|了|业|商|企业|中心|大省)/
const OPENING = /[“"‘「]$/
const CLOSING = /^[”"’」]/
const LISTED_AFTER = /^[、和与及,，。;]|^(?:[品]牌|建设|三年|专项|辐射|美誉|体验|标识)/
const ADVANCED =
  /(?:打响|做强|擦亮|唱响|叫响|彰显|提高|增强|展现|激发|提升|弘扬|塑造|传承|繁荣|全力|[、和与])$/

/**
 * Whether 「上海服务」 and the like at a span name the brand.
 *
 * Yes in quotation marks, in a list of brands, before 品牌, and as the object of a verb of advancing: 「激发上海文化的活力」.
 * No where the word is a verb or another noun begins with it: 「上海服务构建新发展格局」, 「上海制造业」, 「上海文化中心」.
 */
export function isBrandName(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 3), span.start)
  const after = text.slice(span.end, span.end + 8)
  if (OPENING.test(before)) return CLOSING.test(after)
  if (after.startsWith('品牌')) return true
  const advanced = ADVANCED.test(before)
  if (text.slice(span.start, span.end).endsWith('文化'))
    return advanced && !/^(?:中心|馆|局|广场|公司|产业|旅游)/.test(after)
  return advanced && LISTED_AFTER.test(after) && !ACTS_ON.test(after) && !MAKES.test(after)
}
