import { createStore, type StoreApi } from 'zustand/vanilla'
import { formatAddress, HOME, parseAddress, travelling, type Address } from './address.ts'

/** The part of a browser window the address needs; a test passes a plain object. */
export interface AddressBar {
  readonly location: { hash: string }
  readonly history: {
    /** What `pushState` was given for the open place; anything at all when another page wrote it. */
    readonly state: unknown
    pushState(data: unknown, unused: string, url: string): void
    replaceState(data: unknown, unused: string, url: string): void
    back(): void
  }
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void
}

export interface AddressState {
  readonly address: Address
  /**
   * Opens another place; Back returns to this one. The as-of date travels along, and so does presenting
   * (the place opened is then its own first slide).
   */
  readonly open: (address: Address) => void
  /** Changes the state of the open page without a new step in the history. Null or '' takes a parameter out. */
  readonly adjust: (params: Readonly<Record<string, string | null>>) => void
  /** To the place this one was opened from; to 总览 when the person came by a link, never out of the app. */
  readonly back: () => void
}

export type AddressStore = StoreApi<AddressState>

/** How many places the person opened inside the app on the way to the open one. */
function stepsIn({ history: { state } }: AddressBar): number {
  const steps = typeof state === 'object' && state !== null && 'steps' in state ? state.steps : 0
  return typeof steps === 'number' ? steps : 0
}

function withSticky(wanted: Address, now: Address): Address {
  const presenting = now.params['present'] === undefined ? {} : { present: '1' }
  return { ...wanted, params: { ...travelling(now.params), ...presenting, ...wanted.params } }
}

/** The same store where every other place is opened by `show`, which is told the place wanted and the one it is opened from. */
export function opensThrough(
  store: AddressStore,
  show: (wanted: Address, from: Address) => void,
): AddressStore {
  store.setState({ open: (wanted) => show(wanted, store.getState().address) })
  return store
}

/** The store of where the person is. The URL is the truth; the store follows it. */
export function createAddressStore(bar: AddressBar): AddressStore {
  const store = createStore<AddressState>((set, get) => ({
    address: parseAddress(bar.location.hash),
    open: (wanted) => {
      const address = withSticky(wanted, get().address)
      if (formatAddress(address) !== formatAddress(get().address)) {
        bar.history.pushState({ steps: stepsIn(bar) + 1 }, '', formatAddress(address))
        set({ address })
      }
    },
    adjust: (changes) => {
      const { lost: _lost, ...address } = get().address
      const merged = { ...address.params, ...changes }
      const params = Object.fromEntries(
        Object.entries(merged).flatMap(([key, value]) =>
          value === null || value === '' ? [] : [[key, value]],
        ),
      )
      bar.history.replaceState({ steps: stepsIn(bar) }, '', formatAddress({ ...address, params }))
      set({ address: { ...address, params } })
    },
    back: () => {
      if (stepsIn(bar) > 0) bar.history.back()
      else get().open(HOME)
    },
  }))
  const follow = () => store.setState({ address: parseAddress(bar.location.hash) })
  bar.addEventListener('hashchange', follow)
  bar.addEventListener('popstate', follow)
  return store
}
