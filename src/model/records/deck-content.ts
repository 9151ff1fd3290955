import * as v from 'valibot'
import { id, typedName, typedText } from './fields.ts'

const slide = v.strictObject({
  id,
  address: v.pipe(typedText, v.startsWith('#/')),
  title: typedText,
  speakerNotes: typedText,
})

/** The fields of a deck beside its envelope. */
export const deckContent = v.strictObject({ title: typedName, slides: v.array(slide) })

/** An ordered list of saved views (addresses `#/…`) with titles and speaker notes. */
export type DeckContent = Readonly<v.InferOutput<typeof deckContent>>
export type Slide = Readonly<v.InferOutput<typeof slide>>
