/**
 * Units that policy texts count in.
 *
 * Measures and money: the statutory units of measurement of China (GB 3100) and the currencies of statistical yearbooks;
 * classifiers: the list of common measure words in 现代汉语八百词, those that count things of policy.
 */
const MEASURES =
  '平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|海里|公顷|公斤|千克|毫克|微克|千瓦时|千瓦|兆瓦|吉瓦|标准箱|标箱|标煤|吨|米|亩|㎡|TEU|kW|MW|GW'
const MONEY = '美元|欧元|日元|港元|元'
const COUNTS =
  '个百分点|百分点|人次|场次|辆次|架次|班次|件次|户次|家次|台套|点位|根|盏|杆|列|趟|课时|学时|床位|机位|车位|泊位|个|家|名|人|项|座|处|条|件|套|台|辆|张|栋|幢|户|所|间|片|块|场|种|类|例|篇|部|支|艘|架|门|只|头|棵|株|组|对|双|颗|款|枚|册|幅|首|股|宗|笔|口|位|批|次|倍|度|级|档|轮|期|届|岁|班'
const TIMES = '个工作日|工作日|个月|个小时|个季度|年|月|周|天|日|小时|分钟|秒'

const ONE = `(?:${MEASURES}|${MONEY}|${TIMES}|${COUNTS})`

/** A unit in a text, alone, per another one (公里/平方公里, 毫克/立方米) or with its alternative in brackets (套(间)). */
export const UNIT = `(?:%|‰|/10万|${ONE}(?:/${ONE}|\\((?:间|套|个|户|次)\\))?)`

const TIME_UNIT = new RegExp(`^[百千万亿]*(?:${TIMES})$`)

/** Whether a unit measures time: such quantities are durations unless a wording makes them a goal. */
export const isTime = (unit: string): boolean => TIME_UNIT.test(unit)
