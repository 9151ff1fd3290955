/** A fact in its document, as a picture or a register hands it on: the place a mark leads to. */
export interface PickedFact {
  readonly documentId: string
  readonly factId: string
}
