import type { SimplifiedText, TextForms } from './model/text-forms.ts'
import type { FormAnswer, FormRequest } from './workers/text-forms.ts'

type Waiting = { readonly answer: (value: never) => void; readonly refuse: (reason: Error) => void }

/**
 * Text forms worked out by a worker that starts at the first request. When its code does not arrive, all who wait are
 * refused and the next request starts it again.
 */
export function lazyTextForms(): TextForms {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const started = () => {
    const made = new Worker(new URL('./workers/text-forms-worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data: { number, answer } }: MessageEvent<FormAnswer>) => {
      waiting.get(number)?.answer(answer as never)
      waiting.delete(number)
    })
    made.addEventListener('error', (problem) => {
      made.terminate()
      worker = null
      for (const { refuse } of waiting.values())
        refuse(new Error(problem.message || 'the worker did not start'))
      waiting.clear()
    })
    return made
  }
  const ask = <T>(form: FormRequest['form'], text: string) =>
    new Promise<T>((answer, refuse) => {
      worker ??= started()
      last += 1
      waiting.set(last, { answer, refuse })
      worker.postMessage({ number: last, form, text } satisfies FormRequest, [])
    })
  return {
    fold: (text) => ask<string>('fold', text),
    simplify: (text) => ask<SimplifiedText>('simplify', text),
  }
}
