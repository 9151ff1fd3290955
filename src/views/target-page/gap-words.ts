import type { Judgement } from '../../derive/progress/judge.ts'
import { isFalling } from '../../derive/progress/judged-target.ts'
import { differenceUnit, measured } from '../../derive/progress/written-figures.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'

/** What a status is told by beside its word: 「比应到少 1.5 家」, 「超出目标 1 个」; '' where there is no pace to compare with. */
export function gapWords(judgement: Judgement, unit: string, words: WordsOf<typeof progressWords>): string {
  const { latest, pace, metOn, route } = judgement
  if (latest === null || route.goal === null) return ''
  const figure = measured(judgement, differenceUnit(unit, words))
  const whole = measured(judgement, unit)
  if (judgement.fallen) {
    return route.kind === 'rate'
      ? words.fellShort(whole(latest.value))
      : words.fellBelow(whole(latest.value), whole(route.goal))
  }
  if (metOn !== null) {
    const over = isFalling(route.kind) ? 0 : latest.value - (route.most ?? route.goal)
    return over > 0 && route.kind !== 'rate' ? words.over(figure(over)) : ''
  }
  if (judgement.ruled === 'due' && route.kind !== 'rate') {
    return words.lacksGoal(figure(Math.abs(route.goal - latest.value)))
  }
  if (pace === null || latest.value === pace) return ''
  return latest.value < pace
    ? words.lacks(figure(pace - latest.value))
    : words.exceeds(figure(latest.value - pace))
}
