/** What can be taken of a table that is written out as a workbook, too; the lines of its menu in their groups. */
export const TABLE_FORMS = [
  ['xlsx', 'csv', 'facts', 'table'],
  ['link', 'citation', 'print'],
] as const
export type TableForm = (typeof TABLE_FORMS)[number][number]
