const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/g
const WORK = /(?:安排|计划|方案|要点|项目|任务|清单|目标|工作报告)(?:的通知)?[》”]?(?:的通知)?$/

/**
 * The day that months without a year are read against where a page prints no date but its title names the one year it is about: the middle
 * of 2026 for 「2026年民生实事项目安排」, so that 「6月底前」 and 「12月」 are of that year.
 *
 * Null for a title with two years, a span, or one that looks back, 「2025年工作总结」.
 */
export function middleOfTitleYear(title: string): string | null {
  const years = new Set(title.match(YEAR) ?? [])
  const [year] = years
  return years.size === 1 && WORK.test(title) && !/[-—–~～至到]\s?(?:19|20)\d\d/.test(title)
    ? `${year}-07-01`
    : null
}
