import { catalogue } from './catalogue.ts'

/** One chart alone on another page. */
export const embedWords = catalogue(
  {
    wholeApp: '在策图中打开',
    noChart: '这里没有图',
    noChartText: '嵌入的地址没有指明一张图，或指明的图已经没有了。请在策图里重新复制嵌入代码。',
  },
  {
    wholeApp: 'Open in Cetu',
    noChart: 'No chart here',
    noChartText:
      'The embedded address names no chart, or one that is no longer there. Copy the embed code anew in Cetu.',
  },
)
