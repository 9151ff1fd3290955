const HAN = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** A small count as Chinese prose writes it before a measure word: 5 → 五, 2 → 两, 12 → 12. */
export function hanCount(count: number): string {
  return HAN[count] ?? String(count)
}

/** How many documents, as Chinese prose sets it before a noun: 五份; 40 份 with a space where a word stands before it. */
export function hanCopies(count: number, first = false): string {
  if (count < HAN.length) return `${hanCount(count)}份`
  return `${first ? '' : ' '}${count} 份`
}

/** A count in groups of three digits, in either language: 120,000. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 document`, `2 documents`: English counts with their noun; a plural other than -s is given. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** That none of the districts in scope has a document: 16 个区都还没有文件; 1 个区还没有文件; for no district, that there is none. */
export function zhNoDistrict(districts: number): string {
  if (districts === 0) return '筛选范围内没有区'
  return districts === 1 ? '1 个区还没有文件' : `${districts} 个区都还没有文件`
}

/** The same in English: None of the 16 districts has a document yet. */
export function enNoDistrict(districts: number): string {
  if (districts === 0) return 'No district within the filter'
  return districts === 1
    ? 'The 1 district has no document yet'
    : `None of the ${districts} districts has a document yet`
}
