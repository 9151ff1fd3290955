import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** What the finding of 责任单位 is told. */
export interface BodyFigures {
  readonly bodies: number
  /** Of them, those that stand for many. */
  readonly general: number
  /** Measures that name a body, and all of them. */
  readonly naming: number
  readonly measures: number
  /** Targets that nobody answers for, and all of them. */
  readonly without: number
  readonly targets: number
}

/** 责任单位: who answers for what, and the counts by body and by district. */
export const bodyWords = catalogue(
  {
    says: ({ bodies, general, naming, measures, without, targets }: BodyFigures) =>
      `${measures} 条举措里，${naming} 条写明责任单位，共 ${bodies} 个${general === 0 ? '单位' : `，其中 ${general} 个是泛指（各单位、相关部门之类）`}；${targets} 项目标里，${without} 项没有写明`,
    rule: '按原文所写：不同区的同名单位分列，写法不同的不合并；一条举措写明几个单位，各单位都列。目标的责任单位取自它所在的举措。',
    byBody: '按责任单位和状态计数',
    byDistrict: '按区和状态计数',
    columns: { body: '责任单位（原文）', district: '区', measures: '举措', targets: '目标', due: '期限' },
    unit: '我的单位',
    pin: '设为我的单位',
    pinOf: (name: string) => `把“${name}”设为我的单位，排在最前`,
    unpinOf: (name: string) => `“${name}”是我的单位，按下取消`,
    nobody: '原文未写明',
    noDistrict: '未标明地区',
    openCount: (name: string, what: string, count: number) => `${name}：${what} ${count} 项，在清单里看`,
    measures: (count: number) => `举措 ${count} 条`,
    dues: (count: number) => `期限 ${count} 个`,
    places: (count: number) => `${count} 处`,
    noDues: '没有期限',
    otherDistricts: (count: number) => `其余 ${count} 区`,
    noDocument: '无文件',
    outOfScope: '不在范围',
    more: (count: number) => `另有 ${count} 条`,
  },
  {
    says: ({ bodies, general, naming, measures, without, targets }: BodyFigures) =>
      `${naming} of ${plural(measures, 'measure')} ${naming === 1 ? 'names' : 'name'} who answers for it, ${plural(bodies, 'body', 'bodies')} in all${general === 0 ? '' : `, ${general} of them general (all units, departments concerned)`}; ${without} of ${plural(targets, 'target')} ${without === 1 ? 'has' : 'have'} none`,
    rule: "As printed: bodies of the same name in two districts are two, other wordings are not merged; a measure that names several stands under each. A target's bodies are those of its measure.",
    byBody: 'Counts by body and status',
    byDistrict: 'Counts by district and status',
    columns: {
      body: 'Responsible (as printed)',
      district: 'District',
      measures: 'Measures',
      targets: 'Targets',
      due: 'Deadlines',
    },
    unit: 'my unit',
    pin: 'Make it my unit',
    pinOf: (name: string) => `Make “${name}” my unit and put it first`,
    unpinOf: (name: string) => `“${name}” is my unit; press to undo`,
    nobody: 'Not stated',
    noDistrict: 'No district given',
    openCount: (name: string, what: string, count: number) => `${name}: ${what} ${count}, in the register`,
    measures: (count: number) => plural(count, 'measure'),
    dues: (count: number) => plural(count, 'deadline'),
    places: (count: number) => plural(count, 'place'),
    noDues: 'no deadline',
    otherDistricts: (count: number) => `${count} other${count === 1 ? '' : 's'}`,
    noDocument: 'No document',
    outOfScope: 'Out of scope',
    more: (count: number) => `${count} more`,
  },
)
