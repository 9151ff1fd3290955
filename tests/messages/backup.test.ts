import { describe, expect, it } from 'vitest'
import { backupWords } from '../../src/messages/backup.ts'
import type { OutsideAge, OutsideCopy } from '../../src/model/backup.ts'

const { zh, en } = backupWords
const last: OutsideCopy = { kind: 'file', commitSeq: 1, records: 1, at: '', day: '2026-11-18', slot: 'a' }
const age = (state: OutsideAge['state'], changes: number, days: number): OutsideAge => ({
  state,
  changes,
  days,
})

describe('the line on the last copy outside this browser', () => {
  it.each([
    [zh.outside(null, age('nothing', 0, 0)), '还没有要备份的数据'],
    [zh.outside(null, age('never', 3, 1)), '浏览器外副本：从未，已改过 3 次'],
    [zh.outside(last, age('fresh', 0, 3)), '浏览器外副本：3 天前，之后没有改动'],
    [
      zh.outside({ ...last, kind: 'download' }, age('due', 25, 0)),
      '浏览器外副本：今天（下载），之后改过 25 次',
    ],
    [en.outside(null, age('never', 1, 1)), 'Copy outside this browser: never, 1 change so far'],
    [en.outside(last, age('fresh', 5, 1)), 'Copy outside this browser: 1 day ago, 5 changes since'],
    [
      en.held(1, 40),
      'There are less than half as many records as before; 1 larger copy (up to 40 records) is held back. Did you delete them yourself?',
    ],
  ])('%s', (words, expected) => expect(words).toBe(expected))
})
