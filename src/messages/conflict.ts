import { catalogue } from './catalogue.ts'

/** Two versions of one record, of two windows: both are kept until the person chooses. */
export const conflictWords = catalogue(
  {
    here: '这条批注有两个版本，请取舍',
    about: (quote: string) => `「${quote}」`,
    mine: '用这一版',
    theirs: '用已保存的一版',
    deletedVersion: '（这一版是删除）',
  },
  {
    here: 'This note has two versions; please choose',
    about: (quote: string) => `“${quote}”`,
    mine: 'Use this version',
    theirs: 'Use the stored version',
    deletedVersion: '(this version deletes it)',
  },
)
