import type { MessageLanguage } from '../messages/catalogue.ts'
import { mapWords } from '../messages/map.ts'
import { timelineWords } from '../messages/timeline.ts'
import type { CoverageCount } from '../model/overview.ts'
import type { DeadlineFigures } from '../model/timeline-strip.ts'
import { districtsOf } from './coverage-counts.ts'
import { inScope } from './in-scope.ts'

/** The timeline's title as a sentence from the data: 期限全在徐汇一份文件里，都写 2020 年；其余四份没有写期限. */
export const timelineTitle = (deadlines: DeadlineFigures, language: MessageLanguage): string =>
  timelineWords[language].title(deadlines)

/** The map's title as a sentence from the data: 16 个区里，2 个有文件. Documents of the city are no district's. */
export function mapTitle(coverage: readonly CoverageCount[], language: MessageLanguage): string {
  const districts = districtsOf(coverage).filter(inScope)
  const having = districts.filter(({ documents }) => documents > 0)
  return mapWords[language].title(having.length, districts.length)
}
