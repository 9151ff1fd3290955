// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/dataset.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { Outline } from '../../src/views/reader/outline.tsx'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'

const preferences = createPreferencesStore({ read: () => null, write: () => undefined })

const outlineOf = (count: number) => {
  const sections = Array.from({ length: count }, (_, n): Section => ({
    id: `s-${n}`,
    parent: null,
    level: 1,
    label: `${n + 1}.`,
    title: '重点任务',
    span: { start: 10 * n, end: 10 * n + 10 },
  }))
  return (
    <ServicesProvider value={{ preferences } as unknown as Services}>
      <Outline sections={sections} counts={new Map()} currentId={null} onPick={() => undefined} />
    </ServicesProvider>
  )
}

afterEach(cleanup)

describe('a long outline', () => {
  it('begins with the rows a window shows, and has all of them right after', () => {
    const page = document.createElement('div')
    page.innerHTML = renderToStaticMarkup(outlineOf(60))
    expect(page.querySelectorAll('li')).toHaveLength(40)
    const { container } = render(outlineOf(60))
    expect(container.querySelectorAll('li')).toHaveLength(60)
    expect(container.querySelector('li:last-child')!.textContent).toContain('60.')
  })

  it('that a window shows is there at once', () => {
    const page = document.createElement('div')
    page.innerHTML = renderToStaticMarkup(outlineOf(36))
    expect(page.querySelectorAll('li')).toHaveLength(36)
  })
})
