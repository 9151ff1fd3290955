import type { StorageReason } from '../model/storage-error.ts'

type Reasons = Readonly<Record<StorageReason, string>>

/** Why the browser, or another tab, keeps something from being stored, and what to do: in Chinese. */
export const ZH_REASONS: Reasons = {
  full: '存储空间已满，请先腾出空间再重试。',
  blocked: '另一个标签页占用着旧版数据库，请关闭它再重试。',
  slow: '浏览器迟迟没有打开批注的数据库。',
  unavailable: '这个浏览器不允许存储（可能是无痕模式）。',
  conflict: '这条批注在另一个窗口里改过。',
  closed: '应用已在另一个标签页更新，请刷新本页。',
  newer: '数据由更新的版本写入，请刷新到新版本。',
  damaged: '记录的格式不对。',
  'too-long': '一条最多 100,000 字，请分成几条再存。',
  lost: '浏览器里的数据在本页打开期间被清除或换掉了；屏幕上的还在，请先复制。',
  broken: '浏览器读不出自己的数据文件，请重新启动浏览器再试。',
  unknown: '浏览器没有说明原因。',
}
/** The same in English. */
export const EN_REASONS: Reasons = {
  full: 'storage is full; make room and try again.',
  blocked: 'another tab holds an older database; close it and try again.',
  slow: 'the browser has not opened the notes database yet.',
  unavailable: 'this browser allows no storage (perhaps a private session).',
  conflict: 'this note was changed in another tab.',
  closed: 'the app was updated in another tab; reload this page.',
  newer: 'a newer version wrote the data; reload to get it.',
  damaged: 'the record has the wrong shape.',
  'too-long': 'one note holds 100,000 characters at most; divide it and save again.',
  lost: 'the data in this browser was cleared or replaced while this page was open; copy what is on the screen.',
  broken: 'the browser cannot read its own data files; restart the browser and try again.',
  unknown: 'the browser gave no reason.',
}
