import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** 时间线 as a page: its switches, lanes, preview, countdown and wall chart. */
export const timelinePageWords = catalogue(
  {
    lanes: '泳道',
    kinds: { document: '文件', jurisdiction: '辖区', brand: '品牌', role: '性质' },
    order: '次序',
    orders: { own: '惯例', first: '先早后晚', most: '先多后少' },
    mode: '看法',
    modes: { lanes: '时间线', countdown: '倒排', wall: '挂图 A3' },
    other: { jurisdiction: '其他辖区', brand: '不在任何品牌的举措内', document: '其他', role: '其他' },
    dates: (count: number) => (count === 0 ? '没有写下日期' : `${count} 处日期`),
    fold: (title: string) => `收起：${title}`,
    unfold: (title: string) => `展开：${title}`,
    hideLane: (title: string) => `隐藏：${title}`,
    onlyLane: (title: string) => `只看：${title}`,
    only: '只看',
    pickLanes: '选要看的泳道',
    lanesShown: (shown: number, all: number) =>
      shown === all ? `全部 ${all} 条泳道` : `${shown} / ${all} 条泳道`,
    allLanes: '全部显示',
    hiddenLanes: (count: number) => `另有 ${count} 条泳道未显示`,
    noLanes: '泳道都已隐藏。',
    foldAll: '全部收起',
    unfoldAll: '全部展开',
    earlier: '往前',
    later: '往后',
    closer: '放大',
    wider: '缩小',
    whole: '全部',
    wholeHint: '显示全部时段',
    toAsOf: '今天',
    toAsOfHint: '移到截至日',
    range: (from: string, to: string) => (from === to ? from : `${from}—${to}`),
    hands: '滚轮或双指缩放，拖动平移',
    miniMap: '缩略图，拖动两端缩放',
    rangeStart: '时段起点',
    rangeEnd: '时段终点',
    openQuote: '看原文 ↵',
    loadingQuote: '正在取原文……',
    cluster: {
      title: (count: number) => `${count} 处日期`,
      more: (count: number) => `另有 ${count} 处`,
      open: '点击放大 ↵',
    },
    stated: '明示',
    inferred: '推定',
    resolved: '据发布日推出',
    wallTitle: '挂图：一页 A3 横放，全部时段、全部泳道',
    print: '打印 A3',
    foldedLanes: (count: number) => `另有 ${count} 条泳道放不下一页`,
    countdownTitle: (past: number, ahead: number) => {
      if (past + ahead === 0) return '没有写下期限，无从倒排'
      if (ahead === 0) return `写了期限的 ${past} 件事，都已过期限`
      return past === 0
        ? `写了期限的 ${ahead} 件事，都还没到期限`
        : `写了期限的 ${past + ahead} 件事，${past} 件已过期限，${ahead} 件还没到`
    },
    countdown: {
      due: '期限',
      days: '距截至日',
      document: '文件',
      what: '写下的事',
      bar: '已过 ← 截至日 → 还有',
    },
    places: (count: number) => `${count} 项`,
    noDocuments: '没有文件，时间线是空的。',
    openCountdown: '看原文',
  },
  {
    lanes: 'Lanes',
    kinds: { document: 'Documents', jurisdiction: 'Places', brand: 'Brands', role: 'Kinds of date' },
    order: 'Order',
    orders: { own: 'usual', first: 'earliest first', most: 'fullest first' },
    mode: 'View',
    modes: { lanes: 'Timeline', countdown: 'Countdown', wall: 'Wall chart A3' },
    other: {
      jurisdiction: 'Other places',
      brand: 'In no measure of a brand',
      document: 'Other',
      role: 'Other',
    },
    dates: (count: number) => (count === 0 ? 'no date written' : plural(count, 'date')),
    fold: (title: string) => `Fold ${title}`,
    unfold: (title: string) => `Unfold ${title}`,
    hideLane: (title: string) => `Hide ${title}`,
    onlyLane: (title: string) => `Only ${title}`,
    only: 'only',
    pickLanes: 'Choose the lanes to see',
    lanesShown: (shown: number, all: number) =>
      shown === all ? `All ${plural(all, 'lane')}` : `${shown} of ${plural(all, 'lane')}`,
    allLanes: 'Show all',
    hiddenLanes: (count: number) => `${plural(count, 'more lane')} not shown`,
    noLanes: 'All lanes are hidden.',
    foldAll: 'Fold all',
    unfoldAll: 'Unfold all',
    earlier: 'Earlier',
    later: 'Later',
    closer: 'Zoom in',
    wider: 'Zoom out',
    whole: 'All',
    wholeHint: 'Show all time',
    toAsOf: 'Today',
    toAsOfHint: 'Go to the as-of day',
    range: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    hands: 'Wheel or pinch to zoom, drag to pan',
    miniMap: 'Overview; drag its ends to zoom',
    rangeStart: 'Start of the range',
    rangeEnd: 'End of the range',
    openQuote: 'Read in the document ↵',
    loadingQuote: 'Fetching the text …',
    cluster: {
      title: (count: number) => plural(count, 'date'),
      more: (count: number) => `${count} more`,
      open: 'Click to zoom in ↵',
    },
    stated: 'stated',
    inferred: 'inferred',
    resolved: 'from the publication date',
    wallTitle: 'Wall chart: one A3 page, all time, all lanes',
    print: 'Print A3',
    foldedLanes: (count: number) => `${plural(count, 'more lane')} would not fit one page`,
    countdownTitle: (past: number, ahead: number) => {
      if (past + ahead === 0) return 'No deadline is written down'
      const all = plural(past + ahead, 'thing')
      if (ahead === 0) return `${all} with a deadline, all past it`
      return past === 0
        ? `${all} with a deadline, none past it`
        : `${all} with a deadline: ${past} past it, ${ahead} ahead`
    },
    countdown: {
      due: 'Due',
      days: 'From the as-of date',
      document: 'Document',
      what: 'What falls due',
      bar: 'past ← as of → ahead',
    },
    places: (count: number) => plural(count, 'item'),
    noDocuments: 'No documents; the timeline is empty.',
    openCountdown: 'Read',
  },
)
