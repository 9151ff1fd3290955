import { answerTo, type FormAnswer, type FormRequest } from './text-forms.ts'

/** The worker that puts text into other forms; see `model/text-forms.ts`. */
addEventListener('message', ({ data }: MessageEvent<FormRequest>) => {
  const answer: FormAnswer = { number: data.number, answer: answerTo(data) }
  ;(globalThis as unknown as { postMessage: (answer: FormAnswer, transfer: []) => void }).postMessage(
    answer,
    [],
  )
})
