import { createRandom } from '../fuzz/random.ts'

const HAN = '一二三四五六七八九十'
const AREAS = ['科技服务', '商贸流通', '文化创意', '先进制造', '航运物流', '金融服务', '生态环境', '养老托育']
const DOES = ['提升', '优化', '健全', '完善', '推进', '强化', '拓展', '培育']
const WHAT = ['平台功能', '服务体系', '运行机制', '产业生态', '载体布局', '人才队伍', '标准规范', '公共空间']
const UNITS = ['家', '个', '项', '处']

/**
 * A long plan of made-up sentences, about `bytes` long in UTF-8, with headings on three levels and facts in every
 * paragraph. The same length gives the same text.
 */
export function madeText(bytes: number): string {
  const { pick, below } = createRandom(7)
  const lines = ['滨江新区现代服务业高质量发展三年行动计划', '发布日期:2024-03-18', '']
  let length = 0
  const full = () => length >= bytes
  const add = (line: string) => {
    lines.push(line)
    length += Buffer.byteLength(line) + 1
  }
  const sentence = (): string => {
    const plain = `${pick(DOES)}${pick(AREAS)}${pick(WHAT)},${pick(DOES)}${pick(AREAS)}${pick(WHAT)},形成上下联动、左右协同的工作格局`
    const chance = below(100)
    if (chance < 18) return `到${2024 + below(6)}年,新增${pick(AREAS)}机构${5 + below(90)}${pick(UNITS)}。`
    if (chance < 27) return `聚焦科创中心核心功能,做强“上海服务”品牌,${plain}。`
    if (chance < 31) return `深(shen)入${plain}。`
    return `${plain}。`
  }
  for (let chapter = 0; !full(); chapter += 1) {
    add(`${numeral(chapter + 1)}、${pick(DOES)}${pick(AREAS)}${pick(WHAT)}`)
    for (let section = 0; section < 6 && !full(); section += 1) {
      add(`(${HAN[section]})${pick(DOES)}${pick(AREAS)}${pick(WHAT)}`)
      for (let item = 1; item <= 4 && !full(); item += 1) {
        add(`${item}.${pick(DOES)}${pick(WHAT)}。${Array.from({ length: 4 }, sentence).join('')}`)
        add(Array.from({ length: 3 }, sentence).join(''))
      }
    }
  }
  return lines.join('\n')
}

/** 1 → 一, 23 → 二十三; up to 99. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${HAN[tens - 1]}十`
  return `${head}${ones === 0 ? '' : HAN[ones - 1]}`
}
