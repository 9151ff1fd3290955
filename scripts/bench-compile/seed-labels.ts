import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrandId, CentreId, Metadata } from '../../src/model/dataset.ts'
import type { Span } from '../../src/model/span.ts'
import { PROJECT } from '../setup/project.mjs'

type BrandName = '服务' | '制造' | '购物' | '文化'
type CentreName = '经济' | '金融' | '贸易' | '航运' | '科创'

/** A label's place in the source file. */
export interface LabelledEvent extends Span {
  readonly date: string
  readonly role: string
  readonly alsoRole?: readonly string[]
  readonly doubt?: string
}

/** A target as a reader labelled it; `also…` and `optional` readings are right, too. */
export interface LabelledTarget extends Span {
  readonly kind: string
  readonly comparator: string
  readonly alsoComparator?: string | readonly string[]
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly deadline: string | null
  readonly deadlineInherited: string | null
  readonly metric: string
}

interface Labels<T> {
  readonly required: readonly T[]
  readonly optional: readonly T[]
}

/** What two readers labelled in one seed, independently; `optional` is where a reader may hesitate. */
export interface SeedLabels {
  readonly file: string
  readonly meta: Pick<
    Metadata,
    'title' | 'kind' | 'issuer' | 'source' | 'publishedOn' | 'jurisdiction' | 'period'
  >
  readonly body: Span
  readonly outline: readonly { readonly level: number; readonly label: string; readonly title: string }[]
  readonly events: readonly LabelledEvent[]
  readonly targets: Labels<LabelledTarget>
  readonly brands: readonly {
    readonly section: string
    readonly span: Span
    readonly explicit: readonly (BrandName | '四大品牌')[]
    readonly thematic: Labels<BrandName>
    readonly centres: Labels<CentreName>
  }[]
}

/** The labels of all seeds, in the order of their file names. */
export function readSeedLabels(): readonly SeedLabels[] {
  return JSON.parse(readFileSync(join(PROJECT, 'tests/labels/seeds.json'), 'utf8'))
}

/** The ids of the brands by the names the labels give them. */
export const BRAND_IDS: Readonly<Record<BrandName, BrandId>> = {
  服务: 'service',
  制造: 'manufacturing',
  购物: 'shopping',
  文化: 'culture',
}

/** The ids of the centres by the names the labels give them. */
export const CENTRE_IDS: Readonly<Record<CentreName, CentreId>> = {
  经济: 'economy',
  金融: 'finance',
  贸易: 'trade',
  航运: 'shipping',
  科创: 'innovation',
}
