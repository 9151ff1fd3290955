import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/compile/clean/clean-text.ts'
import { fold } from '../../../src/compile/fold.ts'
import { homeOf } from '../../../src/compile/metadata/home.ts'
import { findMetadata } from '../../../src/compile/metadata/metadata.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const metadataOf = (source: string) => {
  const clean = cleanText(source)
  return findMetadata(clean, fold(clean.text), { numbered: false, home: homeOf(projectLexicon()) })
}
const dateAt = (source: string) => {
  const { publishedAt } = metadataOf(source)
  return publishedAt && source.slice(publishedAt.start, publishedAt.end)
}

describe('findMetadata', () => {
  it('reads the labels of a page', () => {
    const source =
      '东湖区商业三年行动方案\n发布机构: 东湖区商务委 发布日期:2024-03-05 来源:东湖门户\n为加快发展,制定本行动方案。'
    expect(metadataOf(source)).toMatchObject({
      title: '东湖区商业三年行动方案',
      kind: 'plan',
      issuer: '东湖区商务委',
      source: '东湖门户',
      publishedOn: '2024-03-05',
    })
    expect(dateAt(source)).toBe('2024-03-05')
  })

  it('prints figures and letters of a title in half width, marks as they are', () => {
    const source = '东湖区５Ｇ行动方案（２０２６—２０２８年）\n为加快发展，制定本方案。'
    expect(metadataOf(source).title).toBe('东湖区5G行动方案（2026—2028年）')
  })

  it('reads labels whose values stand on the next line', () => {
    const source =
      '发文机关：\n东湖市人民政府\n成文日期：\n2024年03月01日\n标    题：\n东湖市人民政府关于首店经济的意见\n发文字号：\n东府〔2024〕7号\n发布日期：\n2024年03月06日\n\n东湖市人民政府\n关于首店经济的意见\n东府〔2024〕7号\n各区人民政府：\n请执行。'
    expect(metadataOf(source)).toMatchObject({
      title: '东湖市人民政府关于首店经济的意见',
      issuer: '东湖市人民政府',
      publishedOn: '2024-03-06',
      documentNumber: '东府〔2024〕7号',
      jurisdiction: '东湖市',
    })
    expect(cleanText(source).text.split('\n')).toHaveLength(4)
  })

  it('takes the line above a bare date for the medium', () => {
    const source = '全市推进会召开\n时讯\n东湖新闻Live\n2024-05-06 23:21\n会议今天召开。'
    expect(metadataOf(source)).toMatchObject({
      title: '全市推进会召开',
      source: '东湖新闻Live',
      publishedOn: '2024-05-06',
    })
  })

  it.each([
    ['来源：东湖融媒 2024-05-06 20:14 发布于东湖', '东湖融媒'],
    ['绿色东湖 2024-05-06 17:32 发布于东湖', '绿色东湖'],
    ['2024-05-06 17:32 发布于东湖', null],
  ])('ends the source of 「%s」 before its date', (line, medium) => {
    const { source, publishedOn } = metadataOf(`全市推进会召开\n${line}\n会议今天召开。`)
    expect([source, publishedOn]).toEqual([medium, '2024-05-06'])
  })

  it('takes a table of tasks for a title, no caption', () => {
    const body = '\n为抓好落实，制定本表。\n一、任务。'
    expect(metadataOf(`东湖镇2026年实事项目任务分解表${body}`).title).toBe('东湖镇2026年实事项目任务分解表')
    expect(metadataOf(`东湖镇主要指标表${body}`).title).toBe(null)
  })

  it('reads a date with a counter behind it, and gives traditional titles in simplified characters', () => {
    const source = '全力以赴確保展會成功\n2024-08-08 174\n會議今天舉行。(圖片來源:陳某 攝)'
    expect(metadataOf(source)).toMatchObject({
      title: '全力以赴确保展会成功',
      source: null,
      publishedOn: '2024-08-08',
    })
  })

  it('takes issuer and date from the signature of a letter', () => {
    const source =
      '关于印发规划的通知\n各区人民政府：\n现印发给你们。\n东湖市人民政府办公厅\n二〇二四年三月五日\n请执行。'
    expect(metadataOf(source)).toMatchObject({ issuer: '东湖市人民政府办公厅', publishedOn: '2024-03-05' })
    expect(dateAt(source)).toBe('二〇二四年三月五日')
  })

  it('takes the agency of a dateline for the source', () => {
    expect(metadataOf('全市推进会召开\n新华社东湖5月10日电(记者 王某)会议今天召开。').source).toBe('新华社')
  })

  it('takes the source from a credit at the end', () => {
    expect(metadataOf('全市推进会召开\n会议今天召开。\n（文章来源：东湖新闻）').source).toBe('东湖新闻')
  })

  it('says null for what is not printed', () => {
    expect(metadataOf('(八)完善功能。补齐短板。')).toEqual({
      title: null,
      kind: 'news',
      issuer: null,
      source: null,
      publishedOn: null,
      publishedAt: null,
      documentNumber: null,
      jurisdiction: null,
    })
  })
})
