import type { FactsBehind } from '../../derive/chart-facts.ts'
import type { Address } from '../../state/address.ts'
import type { EmbeddedChart } from '../../state/permalink.ts'

/** What a picture shows, for what is taken along of it. */
export interface ChartSubject {
  /** How an address asks for it standing alone; null for a table and for what the person recorded, which never do. */
  readonly chart: EmbeddedChart | null
  /** The facts it is drawn from. */
  readonly behind: FactsBehind
  /** Parameters that make the open page show this picture and no other of its kind, such as its document. */
  readonly own?: Address['params']
}
