import { sentencesOf } from '../soak/anchoring/pieces.ts'
import { changedFigure, reworded } from '../soak/anchoring/wording.ts'
import type { Random } from '../fuzz/random.ts'

/**
 * A text as its next edition may put it: nothing begins where it did, and of ten sentences one has another figure where it holds one, two
 * are put in other words, one is gone and one has a new neighbour.
 */
export function laterEdition(text: string, random: Random): string {
  const sentences = sentencesOf(text)
  const parts = sentences.map(({ start, end }, i) => {
    const gap = text.slice(sentences[i - 1]?.end ?? 0, start)
    return gap + edited(text.slice(start, end), random)
  })
  return `说明：本版根据实施情况作了修订。\n${parts.join('')}${text.slice(sentences.at(-1)?.end ?? 0)}`
}

function edited(sentence: string, random: Random): string {
  const chance = random.below(10)
  if (chance === 0) return changedFigure(sentence, random) ?? sentence
  if (chance <= 2) return reworded(sentence, random) ?? sentence
  if (chance === 3) return ''
  return chance === 4 ? `${sentence}由牵头部门每季度通报一次。` : sentence
}
