import { render } from '@testing-library/react'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { createAddressStore, type AddressBar } from '../../src/state/address-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { TargetsPage } from '../../src/views/targets/targets-page.tsx'
import { aReadLibrary } from '../a-library.ts'
import { aBrowser } from '../state/a-browser.ts'
import { directAnchoring } from './direct-anchoring.ts'
import { directForms } from './direct-forms.ts'

async function servicesFor(documents: readonly DocumentSummary[], hash: string) {
  const written: string[] = []
  const bar: AddressBar = {
    location: { hash },
    history: {
      state: null,
      pushState: (_data, _unused, url) => void written.push(`open ${url}`),
      replaceState: (_data, _unused, url) => void written.push(`adjust ${url}`),
      back: () => undefined,
    },
    addEventListener: () => undefined,
  }
  const { records, about } = aBrowser().open()
  const services = {
    library: await aReadLibrary(documents),
    address: createAddressStore(bar),
    preferences: createPreferencesStore({ read: () => null, write: () => undefined }),
    forms: directForms,
    search: { ask: () => () => undefined },
    anchoring: directAnchoring,
    datedOn: () => '2026-11-20',
    embedded: false,
    records,
    about,
    today: '2026-11-21',
    device: { dark: () => false, onChange: () => () => undefined },
  } as Omit<Services, 'notes' | 'backups' | 'exchange'> as Services
  return { services, written }
}

/** 目标 over these documents, and what it writes into the address. */
export async function showTargets(documents: readonly DocumentSummary[], hash = '#/targets') {
  const { services, written } = await servicesFor(documents, hash)
  const view = render(
    <ServicesProvider value={services}>
      <TargetsPage />
    </ServicesProvider>,
  )
  return { ...view, written }
}
