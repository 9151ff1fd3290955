import { anyOf } from './any-of.ts'

/**
 * Units that policy texts count in.
 *
 * Measures and money: the statutory units of measurement of China (GB 3100) and the currencies of statistical yearbooks;
 * classifiers: the list of common measure words in 现代汉语八百词, those that count things of policy.
 */
const MEASURES =
  '平方公里 平方千米 平方英尺 平方米 平米 立方米 公里 千米 厘米 毫米 微米 纳米 海里 英里 公分 公顷 公斤 千克 毫克 微克 克 斤 毫升 升 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦时 吉瓦 千伏安 标准箱 标箱 吨标准煤 标准煤 标煤 吨 米 亩 ㎡ ㎢ ℃ 摄氏度 分贝'
/** Letters are a unit only where no other letter or figure follows: 「250m」, not 「5G」, 「3A」, 「4K」. */
const LETTERS =
  '(?:TEU|[EPTG](?:FLOPS|FLOPs|Flops|flops)|(?:k|M|G)Wh?|(?:E|P|T|G)B|km[²2]|m[²³23]|km|cm|mm|m|kg|mg|[uμµ]g|t|dB)(?![A-Za-z\\d])'
const MONEY = '美元 欧元 日元 韩元 港元 港币 台币 新台币 英镑 澳元 加元 瑞士法郎 卢布 人民币 元人民币 元'
const COUNTS =
  '个百分点 百分点 人次 场次 辆次 架次 班次 件次 户次 家次 台套 点位 根 盏 杆 列 趟 课时 学时 床位 机位 车位 泊位 个 家 名 人 项 座 处 条 件 套 台 辆 张 栋 幢 户 所 间 片 块 场 种 类 例 篇 部 支 艘 架 门 只 头 棵 株 组 对 双 颗 款 枚 册 幅 首 股 宗 笔 口 位 批 次 倍 度 级 档 轮 期 届 周岁 岁 班'
const TIMES = '个工作日 工作日 个月 个小时 个季度 年 月 周 天 日 小时 分钟 秒'

/** Words that are units unless they go on: 「日供餐3万客」, not 「3万客户」; 「1万份」, not 「份额」. */
const OPEN_WORDS = '份(?![额量])|客(?![户商人流运源厅车机房座站栈家])'

const ONE = `(?:${anyOf(`${MEASURES} ${MONEY} ${TIMES} ${COUNTS}`)}|${LETTERS}|${OPEN_WORDS})`

/** A unit in a text, alone, per another one (公里/平方公里, 件/万人) or with its alternative in brackets (套(间)). */
export const UNIT = `(?:%|‰|/10万|${ONE}(?:/ ?(?:每|10|1)?[百千万亿]?${ONE}|\\((?:间|套|个|户|次|段|条|处|座|栋|幢|片|家|台|辆|张|人|名|件|项)\\))?)`

const TIME_UNIT = new RegExp(`^[百千万亿]*(?:${anyOf(TIMES)})$`)

/** The characters that units begin with. */
export const UNIT_START: ReadonlySet<string> = new Set(
  ['%', '‰', '/', ...[MEASURES, MONEY, COUNTS, TIMES].join(' ').split(' '), ...'客份TEPkMGmckdtuμµ'].map(
    (unit) => unit[0]!,
  ),
)

/** Whether a unit measures time: such quantities are durations unless a wording makes them a goal. */
export const isTime = (unit: string): boolean => TIME_UNIT.test(unit)
