/** What can be taken of a picture: files, figures, and ways to point at it. */
const PICTURE = [
  ['png', 'svg'],
  ['csv', 'facts', 'table'],
  ['link', 'citation', 'embed'],
] as const
/** What can be taken of a table that stands for itself: it has no picture, and is printed with its page. */
const TABLE = [
  ['csv', 'facts', 'table'],
  ['link', 'citation', 'print'],
] as const

export type PictureForm = (typeof PICTURE | typeof TABLE)[number][number]

/** The lines of an export menu in their groups. */
export const formGroups = (hasPicture: boolean): readonly (readonly PictureForm[])[] =>
  hasPicture ? PICTURE : TABLE
