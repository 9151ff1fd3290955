import * as v from 'valibot'
import type { TabChannel } from './platform.ts'

const word = v.object({
  build: v.string(),
  writer: v.number(),
  dbId: v.string(),
  seq: v.number(),
})

/** What a tab says to the others after each commit, and when it opens: who it is, and the last commit it knows. */
export type TabWord = Readonly<v.InferOutput<typeof word>>

export interface TabTalk {
  readonly say: (word: TabWord) => void
}

export interface Listeners {
  /** The word of this tab as of now; null while its database is not open. */
  readonly own: () => TabWord | null
  /** Another tab has committed. */
  readonly onBehind: (seq: number) => void
  /** Another tab runs a newer app. */
  readonly onOutdated: () => void
}

/** Talks to the other tabs. A tab that hears an older one says who it is, so that the older one knows. */
export function tabTalk(channel: TabChannel | null, { own, onBehind, onOutdated }: Listeners): TabTalk {
  const say = (words: TabWord) => channel?.post(words)
  channel?.onMessage((message) => {
    const heard = v.safeParse(word, message)
    const mine = own()
    if (!heard.success || mine === null) return
    const { writer, dbId, seq } = heard.output
    if (writer > mine.writer) onOutdated()
    else if (writer < mine.writer) say(mine)
    if (dbId === mine.dbId && seq > mine.seq) onBehind(seq)
  })
  return { say }
}
