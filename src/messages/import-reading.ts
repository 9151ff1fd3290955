import { catalogue } from './catalogue.ts'
import { grouped, plural } from './figures.ts'

/** How far an import is, while a person waits for it. */
export const importReadingWords = catalogue(
  {
    checking: '核对进度',
    checked: (read: number, of: number) => `正在核对 ${grouped(read)} / ${grouped(of)}`,
    cancel: '取消',
    running: (count: number) => `正在导入 ${count} 条……`,
  },
  {
    checking: 'Checking',
    checked: (read: number, of: number) => `Checking ${grouped(read)} of ${grouped(of)}`,
    cancel: 'Cancel',
    running: (count: number) => `Importing ${plural(count, 'record')} …`,
  },
)
