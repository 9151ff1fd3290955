import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, HOME, PAGES, parseAddress } from '../../src/state/address.ts'
import { createAddressStore, type AddressBar } from '../../src/state/address-store.ts'

describe('an address', () => {
  it.each([
    ['', HOME],
    ['#/', HOME],
    ['#/targets', { page: 'targets', item: null, params: {} }],
    ['#/reader/d-1?fact=t-9&from=x', { page: 'reader', item: 'd-1', params: { fact: 't-9', from: 'x' } }],
    ['#/?present=2', { page: 'overview', item: null, params: { present: '2' } }],
    ['#/reader/%E5%BE%90', { page: 'reader', item: '徐', params: {} }],
  ])('%s is read', (hash, address) => expect(parseAddress(hash)).toEqual(address))

  it.each([
    ['#/nowhere?brand=service', { ...HOME, params: { brand: 'service' }, lost: 'nowhere' }],
    ['#/reader/%E0%A4%A', { ...HOME, lost: 'reader/%E0%A4%A' }],
    ['#/timeline/%E5%BE%90', { page: 'timeline', item: null, params: {}, lost: 'timeline/徐' }],
    ['#/targets/t-1/x', { page: 'targets', item: 't-1', params: {}, lost: 'targets/t-1/x' }],
  ])('%s leads as far as there is anything, and says so', (hash, address) =>
    expect(parseAddress(hash)).toEqual(address),
  )

  it.each(['#/overview/', '#/targets/', '#/timeline'])('%s is followed in full', (hash) =>
    expect(parseAddress(hash).lost).toBeUndefined(),
  )

  it('is the same link for the same state, whatever the order', () => {
    const one = formatAddress({ page: 'targets', item: null, params: { b: '1', a: '2' } })
    expect(one).toBe(formatAddress({ page: 'targets', item: null, params: { a: '2', b: '1' } }))
  })

  it('comes back from its link', () => {
    const params = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}$/),
      fc.string({ minLength: 1, unit: 'grapheme' }),
    )
    const thing = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), thing, params, (page, thing, params) => {
        const item = page === 'reader' || page === 'targets' ? thing : null
        const address = { page, item, params: { ...params } }
        expect(parseAddress(formatAddress(address))).toEqual(address)
      }),
    )
  })
})

function aBar(hash = ''): AddressBar & { readonly steps: string[]; travel(hash: string): void } {
  const listeners: (() => void)[] = []
  const steps: string[] = []
  const bar = {
    location: { hash },
    history: {
      state: null as unknown,
      pushState: (data: unknown, _unused: string, url: string) => {
        steps.push(url)
        bar.history.state = data
        bar.location.hash = url
      },
      replaceState: (data: unknown, _unused: string, url: string) => {
        bar.history.state = data
        bar.location.hash = url
      },
      back: () => {
        steps.push('back')
      },
    },
    addEventListener: (_type: string, listener: () => void) => {
      listeners.push(listener)
    },
    steps,
    travel: (next: string) => {
      bar.location.hash = next
      for (const listener of listeners) listener()
    },
  }
  return bar
}

describe('the address store', () => {
  it('makes one step of history for a place opened, none for a view adjusted', () => {
    const bar = aBar()
    const { getState } = createAddressStore(bar)
    getState().adjust({ row: 't-1' })
    getState().open({ page: 'reader', item: 'd-1', params: { fact: 't-1' } })
    expect(bar.steps).toEqual(['#/reader/d-1?fact=t-1'])
  })

  it('takes a parameter out when it is adjusted to null', () => {
    const bar = aBar('#/targets?row=1&view=gauges')
    const { getState } = createAddressStore(bar)
    getState().adjust({ row: null })
    expect(bar.location.hash).toBe('#/targets?view=gauges')
  })

  it('keeps a link that leads nowhere as it stands until something on the page is changed', () => {
    const bar = aBar('#/nowhere?brand=service')
    const { getState } = createAddressStore(bar)
    expect([bar.location.hash, getState().address.lost]).toEqual(['#/nowhere?brand=service', 'nowhere'])
    getState().adjust({})
    expect([bar.location.hash, getState().address.lost]).toEqual(['#/?brand=service', undefined])
  })

  it('follows Back and a typed hash', () => {
    const bar = aBar()
    const { getState } = createAddressStore(bar)
    bar.travel('#/targets')
    expect(getState().address.page).toBe('targets')
  })

  it('goes back where the place was opened from, and to 总览 from a link somebody sent', () => {
    const bar = aBar('#/reader/d-1?fact=t-1')
    const { getState } = createAddressStore(bar)
    getState().adjust({ fact: 't-2' })
    getState().back()
    expect(bar.steps).toEqual(['#/'])
    getState().back()
    expect(bar.steps).toEqual(['#/', 'back'])
  })

  it('takes the as-of date and presenting along, as the first slide of the next place', () => {
    const bar = aBar('#/?asOf=2025-01-01&present=4')
    createAddressStore(bar).getState().open({ page: 'reader', item: 'd-1', params: {} })
    expect(bar.location.hash).toBe('#/reader/d-1?asOf=2025-01-01&present=1')
  })
})
