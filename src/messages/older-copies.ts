import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** Making room on a full disk by deleting older copies. */
export const olderCopiesWords = catalogue(
  {
    drop: (count: number) => `删去 ${count} 份旧副本，腾出空间`,
    hint: '最新的一份完好副本留着，自己的记录一条也不动',
    dropped: (count: number, day: string, records: number) =>
      `已删去 ${count} 份旧副本，留着 ${day} 的 ${records} 条。请再试一次。`,
    none: '没有删：留着的副本里读不到一份完好的。',
    failed: (reason: string) => `没有删完：${reason}`,
  },
  {
    drop: (count: number) => `Delete ${plural(count, 'older copy', 'older copies')} to make room`,
    hint: 'The newest whole copy stays, and none of your records is touched',
    dropped: (count: number, day: string, records: number) =>
      `${plural(count, 'older copy', 'older copies')} deleted; that of ${day} with ${plural(records, 'record')} is kept. Please try again.`,
    none: 'Nothing was deleted: no copy that is kept can be read whole.',
    failed: (reason: string) => `Not all were deleted: ${reason}`,
  },
)
