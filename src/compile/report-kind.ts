import type { DocumentKind } from '../model/dataset.ts'

/** Whether documents of a kind tell what others say or did (news, meetings, speeches); a plan and an opinion set things themselves. */
export const isReport = (kind: DocumentKind): boolean => kind !== 'plan' && kind !== 'opinion'
