import { catalogue } from './catalogue.ts'

/** 演示: what stands on a slide beside the picture. */
export const presentWords = catalogue(
  {
    place: (slide: number, total: number) => `${slide} / ${total}`,
    slide: (slide: number, total: number, title: string) => `第 ${slide} 页，共 ${total} 页：${title}`,
    keys: '方向键翻页 · 点记号看原句 · 退格键回来 · Esc 退出',
    previous: '上一页',
    next: '下一页',
    leave: '退出演示',
    targetUnit: (document: string, section: string | null) =>
      section === null ? `目标 · ${document}` : `目标 · ${document} · ${section}`,
    mapUnit: '方块示意，一格一区，不表示面积；数字为重点任务与保障举措的条数',
    coverageUnit: '推进各品牌的举措数（条），一条举措可推进多个品牌；不数指导思想与总体目标',
    sentence: '看原句',
  },
  {
    place: (slide: number, total: number) => `${slide} / ${total}`,
    slide: (slide: number, total: number, title: string) => `Slide ${slide} of ${total}: ${title}`,
    keys: 'Arrows turn the slides · a click opens the sentence · Backspace comes back · Esc leaves',
    previous: 'Previous slide',
    next: 'Next slide',
    leave: 'Leave',
    targetUnit: (document: string, section: string | null) =>
      section === null ? `Target · ${document}` : `Target · ${document} · ${section}`,
    mapUnit: 'One square a district, not its area; figures count tasks and safeguards',
    coverageUnit: 'Measures advancing each brand; one measure may advance several; preambles are not counted',
    sentence: 'Read it in the document',
  },
)
