import type { Named } from '../../derive/palette-lines.ts'

/** A tool of a picture on the open page, as a command. */
export interface PictureTool extends Named {
  readonly press: () => void
}

/**
 * The tools of the pictures and tables on the open page, as their buttons name them: whatever a picture can do, the palette can.
 * `lines` are the lines of a picture's menu, or of a table's that names none of its own, each a tool of its own; `embeds` says whether it can be put into another page; `say` joins a tool's name and a picture's.
 */
export function pictureTools(
  page: ParentNode,
  lines: (of: { readonly drawn: boolean; readonly embeds: boolean }) => readonly string[],
  say: (tool: string, picture: string) => string,
): readonly PictureTool[] {
  return [...page.querySelectorAll<HTMLElement>('.chart, .taken-table, .table-tools')].flatMap(
    (chart, at) => {
      const title =
        chart.dataset['title'] ??
        chart.querySelector('[role="application"]')?.getAttribute('aria-label') ??
        chart.querySelector('caption')?.textContent ??
        ''
      const tools = [
        ...chart.querySelectorAll<HTMLButtonElement>(
          '.chart-tools > button, .taken-tools > button, :scope > button',
        ),
      ].flatMap((button) =>
        button.getAttribute('aria-haspopup') === 'menu'
          ? (
              chart.dataset['lines']?.split('\n') ??
              lines({ drawn: chart.matches('.chart'), embeds: button.dataset['embeds'] === 'true' })
            ).map((line) => ({
              tool: line,
              press: () => chooseLine(button, line),
            }))
          : [
              {
                tool: button.getAttribute('aria-label') ?? button.textContent ?? '',
                press: () => button.click(),
              },
            ],
      )
      return tools.map(({ tool, press }, index) => ({
        id: `picture ${at} ${index}`,
        text: say(tool, title),
        also: '',
        own: tool,
        press,
      }))
    },
  )
}

/** Opens a picture's menu and chooses a line of it once it is there: its code may have to be fetched first. */
function chooseLine(button: HTMLButtonElement, line: string): void {
  const tools = button.parentElement ?? document
  const choose = () => {
    const items = [...tools.querySelectorAll<HTMLElement>('[role="menuitem"]')]
    const item = items.find(({ textContent }) => textContent === line)
    if (item === undefined) return
    observer.disconnect()
    item.click()
  }
  const observer = new MutationObserver(choose)
  observer.observe(tools, { childList: true, subtree: true })
  if (button.getAttribute('aria-expanded') !== 'true') button.click()
  choose()
}
