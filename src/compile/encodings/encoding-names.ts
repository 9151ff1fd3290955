/** An encoding we read. Everything that is called GB is read as GB18030, which holds the others. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
])

/** The encoding a name declares, 「GBK」 → gb18030; null for a name we do not read. */
export function parseEncodingName(name: string): Encoding | null {
  return NAMES.get(name.trim().toLowerCase()) ?? null
}
