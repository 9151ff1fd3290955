import { catalogue } from './catalogue.ts'

/** The register as it is taken along: heads of its columns beside those on the screen, and how to read them. */
export const registerExportWords = catalogue(
  {
    sheet: '目标管理清单',
    heads: {
      metric: '指标',
      reading: '最新进展（个人记录）',
      readOn: '进展日期',
      source: '进展出处（自填）',
      byHand: '人工（理由）',
      stale: '久未更新',
      metOn: '达成日',
      daysLate: '迟（天）',
      fallen: '最近未及目标',
      dueOn: '最迟到期日',
      document: '文件',
      district: '区',
      link: '链接',
    },
    noReading: '尚无数据',
    yes: '是',
    byReview: '评估',
    count: (targets: number, rows: number) =>
      targets === rows ? `${targets} 项` : `${targets} 项，${rows} 行`,
    how: [
      '目标值、比较、单位与期限按原文；区间分列目标值与目标值上限。',
      '只写年或月的期限按原文写出；最迟到期日是它的最后一天。“推定”取自文件的计划期。',
      '最新进展是个人记录，不是文件所载；状态按公布的规则由它得出。',
      '责任单位为原文所写；空白处“原文未写明”指所在举措没有写明，不等于没有。',
    ].join('\n'),
  },
  {
    sheet: 'Register of targets',
    heads: {
      metric: 'Metric',
      reading: 'Latest reading (own record)',
      readOn: 'Read on',
      source: 'Source of the reading (own)',
      byHand: 'By hand (reason)',
      stale: 'Not updated',
      metOn: 'Met on',
      daysLate: 'Late (days)',
      fallen: 'Latest short of it',
      dueOn: 'Due at the latest',
      document: 'Document',
      district: 'District',
      link: 'Link',
    },
    noReading: 'No data yet',
    yes: 'yes',
    byReview: 'review',
    count: (targets: number, rows: number) =>
      targets === rows ? `${targets} targets` : `${targets} targets, ${rows} rows`,
    how: [
      'Values, comparators, units and deadlines are as printed; a range fills value and upper value.',
      'A bare year or month stands as printed; the latest due day is its last. “Inferred” is taken from the period of the plan.',
      "The latest reading is a personal record, not the document's; the status follows from it by the published rule.",
      'Bodies are those the text names; “not stated” means that the measure names none, not that there is none.',
    ].join('\n'),
  },
)
