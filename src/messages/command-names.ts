import type { CommandName } from '../model/records/command.ts'

type Commands = Readonly<Record<CommandName, string>>

/** What a command is called where it is taken back or was refused: in Chinese. */
export const ZH_COMMANDS: Commands = {
  make: '添加',
  edit: '修改',
  attach: '确认位置',
  trash: '删除',
  restore: '还原',
  tag: '改标签',
  'rename-tag': '标签改名',
  'merge-tags': '合并标签',
  'delete-tag': '删标签',
  resolve: '取舍两个版本',
  import: '导入',
}
/** The same in English. */
export const EN_COMMANDS: Commands = {
  make: 'add',
  edit: 'edit',
  attach: 'confirm the place',
  trash: 'delete',
  restore: 'restore',
  tag: 'change tags',
  'rename-tag': 'rename tag',
  'merge-tags': 'merge tags',
  'delete-tag': 'delete tag',
  resolve: 'choose a version',
  import: 'import',
}
