import type { BrandId, CentreId } from './dataset.ts'

/** The Four Brands in the order the city prints them; `seal` is the character of the brand's seal. */
export const BRANDS: readonly { readonly id: BrandId; readonly name: string; readonly seal: string }[] = [
  { id: 'service', name: '服务', seal: '服' },
  { id: 'manufacturing', name: '制造', seal: '制' },
  { id: 'shopping', name: '购物', seal: '购' },
  { id: 'culture', name: '文化', seal: '文' },
]

/** The Five Centres in the order the city prints them. */
export const CENTRES: readonly { readonly id: CentreId; readonly name: string }[] = [
  { id: 'economy', name: '经济' },
  { id: 'finance', name: '金融' },
  { id: 'trade', name: '贸易' },
  { id: 'shipping', name: '航运' },
  { id: 'innovation', name: '科创' },
]
