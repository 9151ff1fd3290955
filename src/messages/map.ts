import type { CoverageState } from '../model/overview.ts'
import type { SubjectKind } from '../model/subject.ts'
import { catalogue } from './catalogue.ts'
import { domainWords, enPlace } from './domain.ts'
import { enNoDistrict, plural, zhNoDistrict } from './figures.ts'

/** What the sentence of a tile is told; `DistrictRow` of `derive` fits it. */
export interface TileFigures {
  readonly kind: SubjectKind
  readonly name: string
  readonly state: CoverageState
  readonly documents: number
  readonly measures: number
}

/** The map of the 16 districts: title, tiles, note and table. */
export const mapWords = catalogue(
  {
    title: (having: number, all: number) => {
      if (having === 0) return zhNoDistrict(all)
      if (all === 1) return '1 个区有文件'
      return having === all ? `${all} 个区都有文件` : `${all} 个区里，${having} 个有文件`
    },
    note: '方块示意，一格一区，不表示面积',
    form: '画法',
    forms: { tiles: '方块', outline: '示意图' },
    inset: '中心七区（放大）',
    outlineNote: '示意图，轮廓没有审图号，不是地图，不表示面积与界线，不可公开发布',
    approvedNote: (number: string) => `审图号：${number}。大小不表示举措多少`,

    outlineFailed: (reason: string) => `轮廓没有画出，仍用方块：${reason}`,
    measures: (count: number) => `${count} 条`,
    mark: ({ kind, name, state, documents, measures }: TileFigures, subjects: readonly string[]) => {
      if (state === 'out-of-scope') return `${name}：不在筛选范围`
      if (state === 'no-document') return `${name}：无文件`
      const none = kind === 'brand' ? '没有一条涉及四大品牌' : '没有一条涉及五个中心'
      const touched = state === 'silent' ? none : `涉及${subjects.join('、')}`
      return `${name}：${documents} 份文件，${measures} 条举措，${touched}`
    },
    subjects: { ...domainWords.zh.brands, ...domainWords.zh.centres },
    states: { covered: '有文件', silent: '文件未提及', 'no-document': '无文件', 'out-of-scope': '不在范围' },
    columns: {
      district: '区',
      state: '状态',
      documents: '文件',
      measures: '举措（条）',
      brand: '涉及品牌',
      centre: '涉及中心',
    },
    unit: '条：重点任务与保障举措；小方块：举措推进到的品牌或中心；斜线：无文件',
  },
  {
    title: (having: number, all: number) => {
      if (having === 0) return enNoDistrict(all)
      if (all === 1) return 'The 1 district has documents'
      if (having === all) return `All ${all} districts have documents`
      return `${having} of ${all} districts ${having === 1 ? 'has' : 'have'} documents`
    },
    note: 'Schematic: one square per district',
    form: 'Drawn as',
    forms: { tiles: 'tiles', outline: 'sketch' },
    inset: 'The seven central districts',
    outlineNote: 'A sketch without a map approval number: no map, no areas or borders, not for publication',
    approvedNote: (number: string) => `Map approval 审图号: ${number}. Areas say nothing about measures`,

    outlineFailed: (reason: string) => `The outline was not drawn, tiles stand for it: ${reason}`,
    measures: (count: number) => String(count),
    mark: ({ kind, name: own, state, documents, measures }: TileFigures, subjects: readonly string[]) => {
      const name = enPlace(own.replace(/(?:新区|区)$/, ''))
      if (state === 'out-of-scope') return `${name}: outside the filter`
      if (state === 'no-document') return `${name}: no document`
      const none = kind === 'brand' ? 'none touches a brand' : 'none touches a centre'
      const touched = state === 'silent' ? none : `advances ${subjects.join(', ')}`
      return `${name}: ${plural(documents, 'document')}, ${plural(measures, 'measure')}, ${touched}`
    },
    subjects: { ...domainWords.en.brands, ...domainWords.en.centres },
    states: {
      covered: 'has documents',
      silent: 'documents are silent',
      'no-document': 'no document',
      'out-of-scope': 'out of scope',
    },
    columns: {
      district: 'District',
      state: 'State',
      documents: 'Documents',
      measures: 'Measures',
      brand: 'Brands',
      centre: 'Centres',
    },
    unit: 'Figures: tasks and safeguards; squares: brands or centres advanced; hatch: no document',
  },
)
