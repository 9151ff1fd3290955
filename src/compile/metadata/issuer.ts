const BODY_END =
  '(?:政府|办公厅|办公室|委员会|委|局|厅|党组|领导小组|指挥部|管委会|人大常委会|代表大会|政协|法院|检察院|集团|公司|街道|镇|部|院|中心)'
const BEFORE_ABOUT = new RegExp(
  `^(?<issuer>(?:中共)?\\p{Script=Han}[\\p{Script=Han}、 ]{1,60}?${BODY_END})\\s?(?:关于|印发|转发|批转)`,
  'u',
)
const SIGNATURE = new RegExp(`^(?:中共)?\\p{Script=Han}[\\p{Script=Han}、 ]{1,40}${BODY_END}$`, 'u')

/** The body that a title names in front of 关于: 「某某区人民政府关于印发…」 → 「某某区人民政府」; null in 「关于…的意见」. */
export function issuerOfTitle(title: string): string | null {
  return BEFORE_ABOUT.exec(title)?.groups!['issuer']?.trim() ?? null
}

/** Whether a folded line is nothing but a body's name, as above the date of a letter: 「某某市人民政府办公厅」; not 「加强中心」. */
export function isBodyName(folded: string): boolean {
  return folded.length <= 40 && SIGNATURE.test(folded) && !/^(?:加强|推进|建设|打造|完善|各)/.test(folded)
}
