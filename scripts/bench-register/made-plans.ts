/** Documents, sections in each, and targets in each section: 5,000 targets. */
const DOCUMENTS = 50
const SECTIONS = 20
const TARGETS = 5
/** How many targets that is. */
export const MADE_TARGETS = DOCUMENTS * SECTIONS * TARGETS

/** A made document: its file's name and text. */
export interface MadePlan {
  readonly name: string
  readonly text: string
}

const DISTRICTS = ['黄浦区', '徐汇区', '长宁区', '静安区', '普陀区', '虹口区', '杨浦区', '闵行区']
const BRANDS = ['上海服务', '上海制造', '上海购物', '上海文化']
const THINGS = ['首店', '重点实验室', '企业技术中心', '社区服务站', '品牌门店', '专业展馆', '创新平台']
const BODIES = ['区商务委', '区科委', '区文旅局', '区经委', '区民政局']
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Plans with 5,000 targets, each with a figure and a deadline, in sections with bodies and brands; the same at every run. */
export function madePlans(): readonly MadePlan[] {
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const name = `made-${String(at).padStart(2, '0')}.txt`
    const sections = Array.from({ length: SECTIONS }, (__, index) => section(at, index))
    const district = DISTRICTS[at % DISTRICTS.length]!
    const head = [
      `${district}第${at + 1}轮重点工程行动计划（2024—2026年）`,
      `发布机构：${district}发展改革委`,
      '一、重点任务',
    ]
    return { name, text: [...head, ...sections.flat(), ''].join('\n') }
  })
}

function section(document: number, index: number): readonly string[] {
  const brand = BRANDS[(document + index) % BRANDS.length]!
  const targets = Array.from({ length: TARGETS }, (_, at) =>
    target((document * SECTIONS + index) * TARGETS + at),
  )
  const body = BODIES[(document + index) % BODIES.length]!
  return [
    `（${hanNumber(index + 1)}）推进第${index + 1}项工程`,
    `打响“${brand}”品牌。${targets.join('；')}。（责任单位：${body}）`,
  ]
}

function target(number: number): string {
  const thing = THINGS[number % THINGS.length]!
  const year = 2024 + (number % 7)
  return `到${year}年，新增第${number}批${thing}${1 + ((number * 37) % 900)}家`
}

/** 1 to 99 in Han numerals: 12 → 十二. */
function hanNumber(value: number): string {
  if (value <= 10) return HAN[value - 1]!
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens === 1 ? '' : HAN[tens - 1]}十${ones === 0 ? '' : HAN[ones - 1]}`
}
