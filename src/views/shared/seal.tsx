import { BRANDS } from '../../model/brand.ts'
import type { BrandId } from '../../model/dataset.ts'
import './seal.css'

/** A brand's seal: a small square of its hue with 服, 制, 购 or 文; grey prints tell the brands apart by it. */
export function Seal({ brand }: { readonly brand: BrandId }) {
  return (
    <span className={`seal seal-${brand}`} aria-hidden="true">
      {BRANDS.find(({ id }) => id === brand)?.seal}
    </span>
  )
}
