import type { BackupReason, FolderState, OutsideAge, OutsideCopy } from '../model/backup.ts'
import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

type Reasons = Readonly<Record<BackupReason, string>>
type Folders = Readonly<Record<FolderState, string>>

const ZH_REASONS: Reasons = {
  routine: '自动',
  'before-import': '导入前',
  'before-migration': '升级前',
  'before-bulk-delete': '批量删除前',
  asked: '手动',
}
const EN_REASONS: Reasons = {
  routine: 'automatic',
  'before-import': 'before an import',
  'before-migration': 'before an upgrade',
  'before-bulk-delete': 'before a bulk deletion',
  asked: 'asked for',
}
const ZH_FOLDERS: Folders = {
  unsupported: '这个浏览器不能直接写文件夹，请用下载。',
  none: '还没有选文件夹。',
  ask: '浏览器要您再确认一次才能写入文件夹。',
  ready: '备份写入您选的文件夹，两个文件轮换。',
}
const EN_FOLDERS: Folders = {
  unsupported: 'This browser cannot write to a folder; use a download.',
  none: 'No folder is chosen yet.',
  ask: 'The browser asks to be allowed again to write to the folder.',
  ready: 'Copies go into the folder you chose, two files in turn.',
}

/** Copies inside this browser and outside of it. */
export const backupWords = catalogue(
  {
    reasons: ZH_REASONS,
    folders: ZH_FOLDERS,
    /** The line that is always there: 浏览器外副本：3 天前，之后改过 5 次. */
    outside: (last: OutsideCopy | null, { state, changes, days }: OutsideAge) => {
      if (state === 'nothing') return '还没有要备份的数据'
      if (last === null) return `浏览器外副本：从未${changes > 0 ? `，已改过 ${changes} 次` : ''}`
      const when = days === 0 ? '今天' : `${days} 天前`
      const since = changes === 0 ? '之后没有改动' : `之后改过 ${changes} 次`
      return `浏览器外副本：${when}${last.kind === 'download' ? '（下载）' : ''}，${since}`
    },
    due: '该存一份到浏览器之外了：浏览器清理数据时，里面的备份会一起丢失。',
    shrinks: (before: number, after: number) =>
      `上一份有 ${before} 条记录，这一份只有 ${after} 条。确定要用它替换吗？`,
    held: (count: number, records: number) =>
      `现有记录不到以前的一半，${count} 份较大的备份（最多 ${records} 条）先保留着。是您自己删的吗？`,
    agree: '是我删的，不必再保留',
    generation: (records: number, reason: BackupReason) => `${records} 条 · ${ZH_REASONS[reason]}`,
    written: '已写入并核对',
    downloaded: '已交给浏览器下载，请确认文件已保存',
    failed: '没有备份成，原有的备份没有变动。',
  },
  {
    reasons: EN_REASONS,
    folders: EN_FOLDERS,
    outside: (last: OutsideCopy | null, { state, changes, days }: OutsideAge) => {
      if (state === 'nothing') return 'Nothing to copy yet'
      const since = changes === 0 ? 'no change since' : `${plural(changes, 'change')} since`
      if (last === null)
        return `Copy outside this browser: never${changes > 0 ? `, ${plural(changes, 'change')} so far` : ''}`
      const when = days === 0 ? 'today' : `${plural(days, 'day')} ago`
      return `Copy outside this browser: ${when}${last.kind === 'download' ? ' (download)' : ''}, ${since}`
    },
    due: 'It is time for a copy outside: when the browser clears its data, the copies inside go with it.',
    shrinks: (before: number, after: number) =>
      `The last copy has ${plural(before, 'record')}, this one only ${after}. Replace it all the same?`,
    held: (count: number, records: number) =>
      `There are less than half as many records as before; ${plural(count, 'larger copy', 'larger copies')} (up to ${plural(records, 'record')}) ${count === 1 ? 'is' : 'are'} held back. Did you delete them yourself?`,
    agree: 'I deleted them; hold nothing back',
    generation: (records: number, reason: BackupReason) =>
      `${plural(records, 'record')} · ${EN_REASONS[reason]}`,
    written: 'written and verified',
    downloaded: 'given to the browser’s downloads; make sure the file is there',
    failed: 'No copy was made; the ones there are unchanged.',
  },
)
