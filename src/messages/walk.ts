import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** The walk in 原文 through the measures behind a coverage cell, with the terms each rests on. */
export const walkWords = catalogue(
  {
    walkTitle: (district: string, subject: string, count: number) =>
      `${district} · ${subject} ${count} 条举措`,
    walkAll: '全部',
    walkStep: (n: number, count: number) => `${n}/${count}`,
    walkBefore: '上一条举措',
    walkAfter: '下一条举措',
    walkKeys: (before: string, next: string) => `${before} ${next} 上一条、下一条`,
    walkLeave: '结束走读',
    evidence: { explicit: '明写品牌', thematic: '按词认定' },
    terms: (count: number) => `依据 ${count} 处`,
    titleEvidence: '依据：文件标题',
    subjects: {
      service: '服务',
      manufacturing: '制造',
      shopping: '购物',
      culture: '文化',
      economy: '经济',
      finance: '金融',
      trade: '贸易',
      shipping: '航运',
      innovation: '科创',
    },
    measureRoles: { task: '重点任务', safeguard: '保障举措', preamble: '总体要求' },
  },
  {
    walkTitle: (district: string, subject: string, count: number) =>
      `${district} · ${subject}: ${plural(count, 'measure')}`,
    walkAll: 'all',
    walkStep: (n: number, count: number) => `${n}/${count}`,
    walkBefore: 'Previous measure',
    walkAfter: 'Next measure',
    walkKeys: (before: string, next: string) => `${before} ${next} previous, next`,
    walkLeave: 'Leave',
    evidence: { explicit: 'by name', thematic: 'by terms' },
    terms: (count: number) => plural(count, 'term'),
    titleEvidence: 'evidence: the document’s title',
    subjects: {
      service: 'Service',
      manufacturing: 'Manufacturing',
      shopping: 'Shopping',
      culture: 'Culture',
      economy: 'Economy',
      finance: 'Finance',
      trade: 'Trade',
      shipping: 'Shipping',
      innovation: 'Innovation',
    },
    measureRoles: { task: 'task', safeguard: 'safeguard', preamble: 'preamble' },
  },
)
