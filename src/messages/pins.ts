import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** Choosing which targets stand first on 总览. */
export const pinWords = catalogue(
  {
    open: '选首要目标',
    title: '选首要目标',
    lead: (seats: number) =>
      `钉上的排在前面，按钉的先后；此屏 ${seats} 格，余下的按公布的规则补。只存在本浏览器里。`,
    find: '找目标',
    pinned: (count: number) => (count === 0 ? '还没有钉，全按规则选' : `已钉 ${count} 项`),
    note: (count: number) => `前 ${count} 项由个人钉选`,
    clear: '全部取下',
    close: '关闭',
    more: (count: number) => `另有 ${count} 项，请输入几个字找`,
    none: '没有目标写着这几个字。',
    notSaved: '没有保存：浏览器的存储拒绝了，请再试一次。',
  },
  {
    open: 'Pin targets',
    title: 'Pin headline targets',
    lead: (seats: number) =>
      `Pinned targets come first, in the order pinned; of ${seats} places here the published rule fills the rest. Kept in this browser only.`,
    find: 'Find a target',
    pinned: (count: number) => (count === 0 ? 'None pinned; the rule chooses' : `${count} pinned`),
    note: (count: number) => `the first ${plural(count, 'target')} pinned by a person`,
    clear: 'Unpin all',
    close: 'Close',
    more: (count: number) => `${count} more; type some words to find them`,
    none: 'No target reads like this.',
    notSaved: 'Not saved: the browser’s storage refused; please try again.',
  },
)
