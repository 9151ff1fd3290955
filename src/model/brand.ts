import type { BrandId, CentreId } from './dataset.ts'

/** The Four Brands in the order the city prints them; `seal` is the character of the brand's seal. */
export const BRANDS: readonly { readonly id: BrandId; readonly seal: string }[] = [
  { id: 'service', seal: '服' },
  { id: 'manufacturing', seal: '制' },
  { id: 'shopping', seal: '购' },
  { id: 'culture', seal: '文' },
]

/** The Five Centres in the order the city prints them: 经济, 金融, 贸易, 航运, 科创. */
export const CENTRES: readonly { readonly id: CentreId }[] = [
  { id: 'economy' },
  { id: 'finance' },
  { id: 'trade' },
  { id: 'shipping' },
  { id: 'innovation' },
]
