/**
 * An EDTF date in Chinese: `2018-11-12` → 2018年11月12日, `2020` → 2020年, `2018/2020` → 2018—2020年.
 */
export function zhDate(date: string): string {
  const [from, to] = date.split('/')
  if (to !== undefined && from!.length === 4 && to.length === 4) return `${from}—${to}年`
  return to === undefined ? zhDay(from!) : `${zhDay(from!)}—${zhDay(to)}`
}

const zhDay = (date: string) => {
  const [year, month, day] = date.split('-')
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}

/** An EDTF date in English texts: ISO as it is, a range with a dash: `2018/2020` → 2018–2020. */
export function enDate(date: string): string {
  return date.replace('/', '–')
}
