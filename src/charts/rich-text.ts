import type { Shape } from './drawing.ts'

/** Rich text centred at a point; its pieces are named in `rich`. */
export function centred(text: string, x: number, y: number, rich: Record<string, object>): Shape {
  return {
    type: 'text',
    style: { text, x, y, rich, textAlign: 'center', textVerticalAlign: 'middle' },
  } as Shape
}

/** Pieces of rich text; characters that would end a piece are left out. */
export const richText = (pieces: readonly (readonly [name: string, text: string])[]): string =>
  pieces
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `{${name}|${text.replace(/[{}|]/g, '')}}`)
    .join('')
