import type { TextForms } from '../../src/model/text-forms.ts'
import { simplifiedText } from '../../src/workers/simplified-text.ts'
import { foldedText } from '../../src/workers/text-forms.ts'

/** Text forms worked out at once, without a worker. */
export const directForms: TextForms = {
  fold: async (text) => foldedText(text),
  simplify: async (text) => simplifiedText(text),
}
