/** What ends in 区 or 县 and names no place: 示范区, 园区, 社区, 中心城区. */
const COMMON = '园社片街景校小辖郊库林牧灾特能范验发护聚心作行务市各全本我该老贸保税开点请'
const COMMON_END = `(?<![${COMMON}]|[心主老新各全旧]城)`
/** Counties whose name is one character before 县, by the ministry of civil affairs' list of divisions: 萧县, 莒县. */
const SHORT_COUNTIES =
  '赵蠡雄易献景威魏磁蔚邱盂祁沁绛夏应代岚兴隰蒲吉沛丰萧泗歙黟泾和寿单莘冠莒费杞嵩叶郏滑浚淇温范睢息攸澧道容藤荣泸高珙渠忠眉陇乾洋勉佳富成文康徽礼岷漳宁'
const COUNTY = `(?:[${SHORT_COUNTIES}]县(?![级域城乡])|\\p{Script=Han}{2}新区|\\p{Script=Han}{2,3}?${COMMON_END}(?<!(?<!\\p{Script=Han}{2})新)[区县旗])(?![域级块间位分划别际])`
const CITY =
  '\\p{Script=Han}{2,3}(?<![城都全本我上夜集门超各日天午月年])市(?![场民级长容直属值面况貌]|政(?!府|协))'
const ORDER =
  /^(?:支持|推进|促进|加快|打造|建设|提升|优化|推动|加强|深化|完善|实施|关于|全面|开展|落实|规范|鼓励|助力)/
const AT_START = new RegExp(
  `^(?:关于)?(?:印发|转发)?《?(?:\\d{4}年)?(?:中共)?(?:(?<province>\\p{Script=Han}{2,3}(?:省|自治区)))?(?<city>${CITY})?(?<county>${COUNTY})?`,
  'u',
)
/** 2026年|云岭彝族自治县|政府工作报告 */
const AUTONOMOUS = /^(?:关于)?(?:\d{4}年)?(?<place>\p{Script=Han}{3,12}?族自治[县州旗](?!域))/u
/** A place with an organ of its own behind it: 「在松桥区|第十七届」, 「濠城区|政府」, 「岚县|教育局」. */
const WITH_ORGAN = new RegExp(
  `(?:^|[,。、;:“(\\s在对]|\\p{Script=Han}市)(?<place>\\p{Script=Han}{2}(?:新区|${COMMON_END}[区县市])|(?:黑龙江|\\p{Script=Han}{2})省)(?=(?:人民)?政府|人民代表大会|人大常委|政协|委(?!员|托)|第[一二三四五六七八九十]{1,3}届|\\p{Script=Han}{2,4}局)`,
  'gmu',
)
/** 《石桥市…》 in a text that says 我市: its own place. */
const OWN_TITLE = new RegExp(`《(?<place>\\p{Script=Han}{2}${COMMON_END}(?<level>[区县市]))`, 'gu')
const OWN_WORD: Readonly<Record<string, RegExp>> = { 市: /[我全]市/, 区: /[我全]区(?!域)/, 县: /[我全]县/ }

/** How much of a text names the place it is from, in characters. */
const READ = 2000
/** The head of a text, where one mention is enough. */
const HEAD = 200
/** A province is named in its cities' texts, too: only in the opening words is one mention enough. */
const OPENING = 60

/**
 * The place a folded name begins with, the innermost printed: 「槐安市云溪区推进…」 → 云溪区, 「2025年临溪县政府工作报告」 → 临溪县, 「江州市数字…」 → 江州市; null in
 * 「城市更新…」, 「示范区建设…」, 「支持山区…」.
 */
export function placeAtStart(name: string): string | null {
  const autonomous = AUTONOMOUS.exec(name)?.groups?.['place']
  if (autonomous !== undefined) return autonomous
  const { province, city, county } = AT_START.exec(name)?.groups ?? {}
  const own = county === undefined || ORDER.test(county) ? null : county
  return own ?? cityIn(city) ?? province ?? null
}

const NAMED_PROVINCES =
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海'
/** Short names of provinces with their full ones; in a headline they act: 「四川|将开展…」. */
const PROVINCES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NAMED_PROVINCES.split(' ').map((name) => [name, `${name}省`])),
  北京: '北京市',
  天津: '天津市',
  重庆: '重庆市',
  内蒙古: '内蒙古自治区',
  西藏: '西藏自治区',
}
const ACTS = /^(?:将|拟|全省|今年|明年|发布|出台|印发|推出|启动|召开|举行|部署|明确|提出|加快|力争|多措并举)/

/** The province whose short name opens a folded headline and acts in it: 「四川将开展…」 → 四川省; null in 「四川北路街道…」. */
export function provinceInHeadline(title: string): string | null {
  const short = Object.keys(PROVINCES).find((name) => title.startsWith(name))
  return short === undefined || !ACTS.test(title.slice(short.length)) ? null : PROVINCES[short]!
}

const LEVELS = ['市', '省', '县', '区', '州']

/** The place whose short name opens a folded headline where the text prints it in full: 「深港“十五五”规划出炉」 with 《深港市…》 → 深港市; null without. */
export function placeInHeadline(title: string, text: string): string | null {
  const short = /^\p{Script=Han}{2}/u.exec(title)?.[0]
  if (short === undefined || ORDER.test(title)) return null
  if (COMMON.includes(short.at(-1)!)) return null
  const level = LEVELS.find((one) => text.slice(0, READ).includes(short + one))
  return level === undefined ? null : short + level
}

/** The city or province a folded name begins with, above the place itself: 「舟江市普陀区」 → 舟江市; null when none is printed. */
export function cityAtStart(name: string): string | null {
  const { province, city } = AT_START.exec(name)?.groups ?? {}
  return cityIn(city) ?? province ?? null
}

/** 「优化市…」 is an order, no city. */
const cityIn = (printed: string | undefined) =>
  printed === undefined || ORDER.test(printed) ? undefined : printed

/**
 * The place whose own organs a folded text names most, at least twice or in its head, or whose plans it calls its own:
 * 「在松桥区第十七届人民代表大会」 → 松桥区, 「我市…《石桥市…规划》」 → 石桥市.
 */
export function placeOfOrgans(text: string): { readonly name: string; readonly count: number } | null {
  const counts = new Map<string, number>()
  for (const { index, groups } of text.slice(0, READ).matchAll(WITH_ORGAN)) {
    const place = groups!['place']!
    counts.set(place, (counts.get(place) ?? 0) + (index < (place.endsWith('省') ? OPENING : HEAD) ? 2 : 1))
  }
  const head = text.slice(0, READ)
  for (const { groups } of head.matchAll(OWN_TITLE)) {
    const { place = '', level = '' } = groups ?? {}
    if (OWN_WORD[level]!.test(head)) counts.set(place, (counts.get(place) ?? 0) + 2)
  }
  const [name, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 1])
  return name === '' ? null : { name, count }
}
