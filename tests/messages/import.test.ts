import { describe, expect, it } from 'vitest'
import type { RefusalCode } from '../../src/model/refusal.ts'
import { importWords } from '../../src/messages/import.ts'

const { zh, en } = importWords
const counts = { new: 3, same: 0, conflict: 1, refused: 2, trash: 0 }

describe('what is said of an import', () => {
  it('has words for every refusal there is', () => {
    const codes = Object.keys(zh.refusals) as RefusalCode[]
    for (const code of codes) {
      expect(zh.refusals[code]('', 'name')).toMatch(/[\p{Script=Han}]/u)
      expect(en.refusals[code]('', 'name').length).toBeGreaterThan(10)
    }
  })

  it.each([
    [zh.refusals['newer-format']('2', ''), '由更新版本的策图写成（格式 2）。请先更新本应用再导入。'],
    [zh.refusals['bad-field']('not a day', 'date'), '字段 date 不合规定（not a day）'],
    [en.refusals['bad-field']('', 'date'), 'field date is not as it must be'],
    [zh.refusals['too-large']('61234567', ''), '文件超过 50 MB（61.2 MB），没有读。请分开导出。'],
    [zh.place(12, 'name'), '第 12 行'],
    [zh.place(null, 'items[3].target'), '位置 items[3].target'],
    [en.place(12, null), 'Line 12'],
    [zh.summary(counts), '新增 3 条，已有，不同 1 条，不能导入 2 条'],
    [en.summary(counts), '3 new; 1 here already, different; 2 cannot be imported'],
    [zh.summary({ ...counts, new: 0, conflict: 0, refused: 0 }), '文件里没有记录'],
    [
      en.broken(1),
      'The file is not whole; 1 record in it is sound. The file is left as it is; what is sound can be imported alone.',
    ],
    [zh.broken(0), '文件不完整，其中没有可用的记录。'],
  ])('%s', (words, expected) => expect(words).toBe(expected))
})
