import type { Named } from '../../derive/palette-lines.ts'

/** A tool of a picture on the open page, as a command. */
export interface PictureTool extends Named {
  readonly press: () => void
}

/**
 * The tools of the pictures on the open page, as their buttons name them: whatever a picture can do, the palette can. `say`
 * joins a tool's name and a picture's.
 */
export function pictureTools(
  page: ParentNode,
  say: (tool: string, picture: string) => string,
): readonly PictureTool[] {
  return [...page.querySelectorAll<HTMLElement>('.chart')].flatMap((chart, at) => {
    const title =
      chart.querySelector('[role="application"]')?.getAttribute('aria-label') ??
      chart.querySelector('caption')?.textContent ??
      ''
    return [...chart.querySelectorAll<HTMLButtonElement>('.chart-tools button')].map((button, index) => {
      const tool = button.getAttribute('aria-label') ?? button.textContent ?? ''
      return { id: `picture ${at} ${index}`, text: say(tool, title), also: '', press: () => button.click() }
    })
  })
}
