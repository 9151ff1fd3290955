import type { NamedTarget } from '../../exchange/report/report.ts'
import type { MessageLanguage } from '../../messages/catalogue.ts'
import { aboutWords } from '../../messages/about.ts'
import { domainWords } from '../../messages/domain.ts'
import { readerWords } from '../../messages/reader.ts'
import type { BrandId, CentreId } from '../../model/dataset.ts'
import { DISTRICTS } from '../../model/district.ts'
import { viewName } from './about-line.ts'

/**
 * What a coverage cell or a page is called where nothing else tells what it is: 徐汇区 · 上海服务, 浦东新区 · 金融中心, 目标 · 徐汇. An id that
 * is none of ours stands as it is.
 */
export function reportedName(target: NamedTarget, language: MessageLanguage): string {
  if (target.type === 'view') return viewName(target.address, language)
  const { district, subject } = target
  const name = DISTRICTS.find(({ shortName }) => shortName === district)?.name ?? district
  return `${name} · ${subjectName(subject, language)}`
}

function subjectName(subject: string, language: MessageLanguage): string {
  const { brands, centres } = domainWords[language]
  const { brandInFull, centreInFull } = aboutWords[language]
  if (subject === '*') return readerWords[language].walkAll
  if (subject in brands) return brandInFull(brands[subject as BrandId])
  return subject in centres ? centreInFull(centres[subject as CentreId]) : subject
}
