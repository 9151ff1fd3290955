import { expect, it, vi } from 'vitest'
import type { Address } from '../../src/state/address.ts'
import { createAddressStore, opensThrough } from '../../src/state/address-store.ts'
import { embeddedPreferences } from '../../src/state/embedded-preferences.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'

const bar = (hash: string) => ({
  location: { hash },
  history: { state: null, pushState: vi.fn(), replaceState: vi.fn(), back: vi.fn() },
  addEventListener: () => undefined,
})

it('opens another place elsewhere and stays where it is', () => {
  const show = vi.fn<(wanted: Address, from: Address) => void>()
  const own = bar('#/?chart=map&brand=service')
  const store = opensThrough(createAddressStore(own), show)
  const wanted: Address = { page: 'reader', item: 'd-1', params: { fact: 't-1' } }
  store.getState().open(wanted)
  expect(show).toHaveBeenCalledWith(wanted, store.getState().address)
  expect(store.getState().address.params['chart']).toBe('map')
  expect(own.history.pushState).not.toHaveBeenCalled()
  store.getState().adjust({ mark: '310104' })
  expect(own.history.replaceState).toHaveBeenCalledWith(
    { steps: 0 },
    '',
    '#/?brand=service&chart=map&mark=310104',
  )
})

it.each([
  [{ language: 'en', theme: 'dark' }, 'en', 'dark'],
  [{ language: null, theme: null }, 'zh', 'system'],
  [{ language: 'fr', theme: 'pink' }, 'zh', 'system'],
] as const)('looks as the page around it asks: %j', (wishes, language, theme) => {
  const store = createPreferencesStore(embeddedPreferences(wishes))
  expect(store.getState()).toMatchObject({ language, theme })
  store.getState().speak('en')
  expect(createPreferencesStore(embeddedPreferences(wishes)).getState().language).toBe(language)
})
