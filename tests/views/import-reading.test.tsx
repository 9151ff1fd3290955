// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { ImportReading } from '../../src/views/notes/import-reading.tsx'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'

afterEach(cleanup)

function show(language: 'zh' | 'en', progress: { read: number; of: number } | null) {
  const preferences = createPreferencesStore({ read: () => null, write: () => undefined })
  preferences.getState().speak(language)
  return render(
    <ServicesProvider value={{ preferences } as Services}>
      <ImportReading progress={progress} />
    </ServicesProvider>,
  )
}

it('says that a file is read, and of a small one nothing more', () => {
  show('zh', null)
  expect(screen.getByRole('status').textContent).toBe('正在读文件……')
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it.each([
  ['zh', '核对进度', '正在核对 120,000 / 200,000'],
  ['en', 'Checking', 'Checking 120,000 of 200,000'],
] as const)(
  'says in %s how far a large file is read, without announcing each step',
  (language, name, words) => {
    show(language, { read: 120_000, of: 200_000 })
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name })
    expect([bar.value, bar.max]).toEqual([120_000, 200_000])
    expect(screen.getByText(words).closest('output')).toBeNull()
  },
)
