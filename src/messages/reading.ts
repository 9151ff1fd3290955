import { catalogue } from './catalogue.ts'

/** 原文: how the text is shown, found in, walked through, quoted and said to a screen reader. */
export const readingWords = catalogue(
  {
    views: { clean: '净文', original: '原样', simplified: '简体' },
    viewsLabel: '显示方式',
    viewHints: {
      clean: '文件自己的话，网页的菜单、计数和插入的读音已去掉',
      original: '来源文件的原字，去掉的部分用浅色标出',
      simplified: '换成简体字，位置不变',
    },
    noOriginal: '这份数据没有保留来源文件，看不到原样。',
    simplifying: '正在换成简体……',
    notSimplified: '简体字表没有取到，下面是原字。',
    sizesLabel: '字号',
    sizes: { small: '小', medium: '中', large: '大' },
    sizeNames: { small: '小字', medium: '中字', large: '大字' },
    publishedHere: '发布日期印在这里',
    markEnds: (kind: string) => `${kind}止`,
    fold: (section: string) => `收起：${section}`,
    unfold: (section: string) => `展开：${section}`,
  },
  {
    views: { clean: 'Clean', original: 'Original', simplified: 'Simplified' },
    viewsLabel: 'Show the text as',
    viewHints: {
      clean: 'The document’s own words; menus, counters and inserted readings of the web page are left out',
      original: 'The characters of the source file; what was left out is pale',
      simplified: 'In simplified characters, every place unchanged',
    },
    noOriginal: 'These data do not hold the source file, so its original cannot be shown.',
    simplifying: 'Simplifying …',
    notSimplified: 'The table of simplified characters did not arrive; these are the printed ones.',
    sizesLabel: 'Size of type',
    sizes: { small: 'S', medium: 'M', large: 'L' },
    sizeNames: { small: 'small', medium: 'medium', large: 'large' },
    publishedHere: 'The publication date is printed here',
    markEnds: (kind: string) => `end of ${kind}`,
    fold: (section: string) => `Fold: ${section}`,
    unfold: (section: string) => `Unfold: ${section}`,
  },
)
