import type { Metadata } from '../../model/dataset.ts'

/**
 * Whether a page names a source that is not the issuer, so that its date is the page's: a newspaper for a government's plan.
 *
 * Not where one names the other, 「云岭市人民政府」 for its 办公室, nor where either is missing.
 */
export function isReprinted({ issuer, source }: Pick<Metadata, 'issuer' | 'source'>): boolean {
  if (issuer === null || source === null) return false
  return !issuer.includes(source) && !source.includes(issuer)
}
