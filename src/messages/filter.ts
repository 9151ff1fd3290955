import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** The bar that narrows what all pages show. */
export const filterWords = catalogue(
  {
    hint: '筛选：全站的图与清单只看选中的部分',
    panel: '筛选',
    all: { documents: '全部文件', brands: '全部品牌', districts: '全部区' },
    documents: (count: number) => `${count} 份文件`,
    list: {
      documents: '文件',
      districts: '区',
      brands: '品牌',
      centres: '中心',
      kinds: '种类',
    },
    years: '时期',
    from: '起始年',
    to: '截止年',
    anyYear: '不限',
    clear: '清除筛选',
    close: '关闭',
    /** How many documents are left of how many, said in the panel and announced after each choice. */
    left: (left: number, all: number) =>
      left === all ? `全部 ${all} 份文件` : `${all} 份文件留下 ${left} 份`,
    nothing: '没有文件同时满足这些条件。',
    find: '找文件',
    more: (count: number) => `另有 ${count} 份，请输入文件名找`,
    joined: (parts: readonly string[]) => parts.join('、'),
    separator: ' · ',
  },
  {
    hint: 'Filter: all pictures and lists show only what is chosen',
    panel: 'Filter',
    all: { documents: 'All documents', brands: 'all brands', districts: 'all districts' },
    documents: (count: number) => plural(count, 'document'),
    list: {
      documents: 'Documents',
      districts: 'Districts',
      brands: 'Brands',
      centres: 'Centres',
      kinds: 'Kinds',
    },
    years: 'Period',
    from: 'First year',
    to: 'Last year',
    anyYear: 'any',
    clear: 'Clear filter',
    close: 'Close',
    left: (left: number, all: number) =>
      left === all ? `All ${plural(all, 'document')}` : `${left} of ${plural(all, 'document')} left`,
    nothing: 'No document meets all of these.',
    find: 'Find a document',
    more: (count: number) => `${count} more; type a name to find them`,
    joined: (parts: readonly string[]) => parts.join(', '),
    separator: ' · ',
  },
)
