import type { DocumentSummary } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { MessageLanguage } from '../messages/catalogue.ts'
import { mapWords } from '../messages/map.ts'
import { timelineWords } from '../messages/timeline.ts'
import { summariseDeadlines } from './deadline-summary.ts'

/** The timeline's title as a sentence from the data: 期限全在徐汇一份文件里，都写 2020 年；其余四份没有写期限. */
export function timelineTitle(documents: readonly DocumentSummary[], language: MessageLanguage): string {
  return timelineWords[language].title(summariseDeadlines(documents))
}

/** The map's title as a sentence from the data: 16 个区里，2 个有文件. Documents of the city are no district's. */
export function mapTitle(documents: readonly DocumentSummary[], language: MessageLanguage): string {
  const having = DISTRICTS.filter(({ name }) => documents.some((doc) => doc.metadata.jurisdiction === name))
  return mapWords[language].title(having.length, DISTRICTS.length)
}
