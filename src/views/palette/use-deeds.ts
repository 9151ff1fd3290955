import { toOwn, toFact, toWords } from '../../state/destinations.ts'
import { wordsMark } from '../../derive/quoted-words.ts'
import type { OwnPlace } from '../../derive/own-rows.ts'
import { paletteWords } from '../../messages/palette.ts'
import type { Found } from '../../model/corpus-search.ts'
import { useShowKeys } from '../shared/keys-door.ts'
import { usePresenting } from '../shared/presenting.ts'
import { useAddressState, useAsOf, useLanguage, usePreferences, useServices } from '../shared/services.tsx'
import { useAbout } from '../shared/use-about.ts'
import { useFilter } from '../shared/use-filter.ts'
import type { Deed } from './commands.ts'

/** What choosing a line of the palette does. */
export interface Deeds {
  readonly carryOut: (deed: Deed) => void
  readonly openFound: (found: Found) => void
  readonly openOwn: (place: OwnPlace) => void
}

/** The deeds of the palette, on the open page. */
export function useDeeds(): Deeds {
  const services = useServices()
  const open = useAddressState((state) => state.open)
  const adjust = useAddressState((state) => state.adjust)
  const { start } = usePresenting()
  const showKeys = useShowKeys()
  const { change } = useFilter()
  const { open: note } = useAbout()
  const language = useLanguage()
  const speak = usePreferences((state) => state.speak)
  const paint = usePreferences((state) => state.paint)
  const asOf = useAsOf()
  const { records, backups } = services
  const carryOut = (deed: Deed): void => {
    switch (deed.do) {
      case 'go':
        return open({ page: deed.page, item: null, params: deed.params ?? {} })
      case 'theme':
        return paint(deed.theme)
      case 'only':
        return change(deed.filter)
      case 'as-of':
        return adjust({ asOf: deed.day })
      case 'keys':
        return showKeys()
      case 'present':
        return start()
      case 'note':
        return note({ type: 'view' })
      case 'filter':
        return document.getElementById('filter-panel')?.showPopover()
      case 'language':
        return speak(language === 'zh' ? 'en' : 'zh')
      case 'print':
        return print()
      case 'undo':
        return void records.getState().undo()
      case 'redo':
        return void records.getState().redo()
      case 'copy-outside':
        return void backups.getState().download()
      case 'export':
        return void writeOwn()
    }
    async function writeOwn() {
      if (deed.do !== 'export') return
      try {
        const { writeExport } = await import('../shared/write-export.ts')
        await records.getState().load()
        await writeExport({ ...services, asOf, language }, deed.form)
      } catch (error) {
        alert(paletteWords[language].exportFailed(error instanceof Error ? error.message : String(error)))
      }
    }
  }
  return {
    carryOut,
    openFound: ({ kind, documentId, factId, span, words }) => {
      if (kind === 'text' && span !== null) open(toWords(documentId, span, wordsMark(words)))
      else if (factId !== null) open(toFact({ documentId, factId }))
      else open({ page: 'reader', item: documentId, params: {} })
    },
    openOwn: (place) => open(toOwn(place)),
  }
}
