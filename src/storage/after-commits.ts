import type { GatewayEvent } from '../model/records/record-gateway.ts'
import { askPersistence, spaceLeft } from './browser-space.ts'
import { fileCanary, shelveCanary } from './canary.ts'
import type { StorePlatform } from './platform.ts'
import type { StoreMeta } from './rows.ts'
import { tabTalk } from './tab-talk.ts'

/** Commits between two looks at the room that is left. */
const SPACE_EVERY = 20

/** What this tab knows of the database. `sound` = the start check found nothing, so the canary may follow. */
interface Known {
  readonly dbId: string
  readonly seq: number
  readonly sound: boolean
}

interface AfterCommits {
  /** Everything was read and checked. */
  readonly read: (meta: StoreMeta, sound: boolean) => void
  /** A commit of this tab has completed. */
  readonly committed: (meta: StoreMeta) => void
  /** Commits of other tabs up to `seq` are known here. */
  readonly seen: (seq: number) => void
  /** The person goes on with what is there. */
  readonly settled: (meta: StoreMeta) => void
  /** The database is not the one that was opened any more. */
  readonly forget: () => void
}

/**
 * What follows a completed transaction: word to the other tabs, the canary, the request to keep the data, a look at
 * the room. Nothing here is waited for, and nothing that fails here makes a saved record unsaved.
 */
export function afterCommits(
  platform: StorePlatform,
  writer: number,
  emit: (event: GatewayEvent) => void,
): AfterCommits {
  const { shelf, files, storage } = platform
  let known: Known | null = null
  let commits = 0
  const own = () => known && { build: platform.build, writer, dbId: known.dbId, seq: known.seq }
  const talk = tabTalk(platform.channel, {
    own,
    onBehind: (seq) => emit({ type: 'behind', seq }),
    onOutdated: () => emit({ type: 'outdated' }),
  })
  const know = (meta: StoreMeta, sound: boolean) => {
    known = { dbId: meta.dbId, seq: meta.seq, sound }
    talk.say(own()!)
  }
  const lookForSpace = () => void spaceLeft(storage).then((space) => space && emit({ type: 'space', space }))
  const leaveWord = (meta: StoreMeta) => {
    shelveCanary(shelf, meta)
    if (files !== null) fileCanary(files, meta).catch(() => undefined) // the shelf has it; this one may lag behind
  }
  return {
    read: (meta, sound) => {
      know(meta, sound)
      lookForSpace()
    },
    committed: (meta) => {
      know(meta, known?.sound ?? false)
      if (known?.sound) leaveWord(meta)
      if (commits === 0)
        void askPersistence(storage, shelf).then((persistence) => emit({ type: 'persistence', persistence }))
      commits += 1
      if (commits % SPACE_EVERY === 0) lookForSpace()
    },
    seen: (seq) => {
      if (known !== null && known.seq < seq) known = { ...known, seq }
    },
    settled: (meta) => {
      know(meta, true)
      leaveWord(meta)
    },
    forget: () => (known = null),
  }
}
