import { catalogue } from './catalogue.ts'
import { enDate, zhDate } from './dates.ts'
import { plural } from './figures.ts'
import { progressChartWords } from './progress-chart.ts'
import { progressDoubtWords } from './progress-doubt.ts'
import { progressPasteWords } from './progress-paste.ts'
import { progressPlanWords } from './progress-plan.ts'
import { progressReadingWords } from './progress-reading.ts'
import { progressReckoningWords } from './progress-reckoning.ts'
import { progressReviewWords } from './progress-review.ts'
import { progressStandingWords } from './progress-standing.ts'

/** A target's page: its path, readings, reviews, plan, and how its status is worked out. */
export const progressWords = catalogue(
  {
    ...progressStandingWords.zh,
    ...progressReckoningWords.zh,
    ...progressChartWords.zh,
    ...progressReadingWords.zh,
    ...progressDoubtWords.zh,
    ...progressPasteWords.zh,
    ...progressReviewWords.zh,
    ...progressPlanWords.zh,
    date: zhDate,
    targets: '目标',
    place: (at: number, of: number) => `${at} / ${of}`,
    before: '上一项',
    next: '下一项',
    goneTitle: '这个目标不在现在的数据里',
    goneText: '文件可能改过。记过的进展还在，在批注页里能找到。',
    toRegister: '看全部目标',
    toNotes: '看批注页',
    save: '保存',
    saveAnyway: '就按这个数保存',
    cancel: '取消',
    remove: '移到回收站',
    saved: '已保存',
    trashed: '已移到回收站',
    undone: '已撤销',
    redone: '已重做',
    undo: '撤销',
    redo: '重做',
    kept: '上次写到这里，还没有保存。',
    notSaved: '没有保存：浏览器的存储拒绝了。写下的还在这里，请再试一次。',
    notes: '我的批注',
    noNotes: '还没有批注。',
    failed: (reason: string) => `没有保存：${reason}。`,
    retry: '再试一次',
    giveUp: '放弃这一笔',
    conflicts: (count: number) => `${count} 处在两个窗口里都改过，两个版本都留着。`,
    loading: '正在读取自己的记录……',
    sourceOwn: '进展来源：个人记录',
  },
  {
    ...progressStandingWords.en,
    ...progressReckoningWords.en,
    ...progressChartWords.en,
    ...progressReadingWords.en,
    ...progressDoubtWords.en,
    ...progressPasteWords.en,
    ...progressReviewWords.en,
    ...progressPlanWords.en,
    date: enDate,
    targets: 'Targets',
    place: (at: number, of: number) => `${at} / ${of}`,
    before: 'Previous',
    next: 'Next',
    goneTitle: 'This target is not in the present data',
    goneText: 'The document may have changed. What you recorded is still there; see the notes page.',
    toRegister: 'All targets',
    toNotes: 'Notes page',
    save: 'Save',
    saveAnyway: 'Save it as it is',
    cancel: 'Cancel',
    remove: 'Move to trash',
    saved: 'Saved',
    trashed: 'Moved to trash',
    undone: 'Taken back',
    redone: 'Done again',
    undo: 'Undo',
    redo: 'Redo',
    kept: 'This is what you had written; it is not saved yet.',
    notSaved: 'Not saved: the browser’s storage refused. Your words are still here; please try again.',
    notes: 'My notes',
    noNotes: 'No notes yet.',
    failed: (reason: string) => `Not saved: ${reason}.`,
    retry: 'Try again',
    giveUp: 'Give it up',
    conflicts: (count: number) =>
      `${plural(count, 'record')} changed in two windows; both versions are kept.`,
    loading: 'Reading your records …',
    sourceOwn: 'Readings: personal records',
  },
)
