/**
 * The entry. 总览's frame and headline already stand in index.html, so everything else waits for the first paint:
 * what a person reads first is on the screen before any of our code runs.
 */
import { guardHtmlSinks } from './trusted-types.ts'
// The styles of what index.html shows before any code runs; listed here so that they are linked in its head.
import './views/shared/theme.css'
import './views/shell/app.css'
import './views/shell/top-bar.css'
import './views/shared/source-strip.css'
import './views/overview/overview-page.css'
import './views/overview/overview-one-look.css'

guardHtmlSinks()

/** Milliseconds after which the app starts even if the browser has reported no paint. */
const PATIENCE = 1500

/**
 * Resolves once the browser has put the first words on the screen; at once in a tab that nobody sees, and where the
 * words of index.html are not the ones asked for.
 */
const afterFirstPaint = new Promise<void>((resolve) => {
  const elsewhere = document.documentElement.dataset['elsewhere'] !== undefined
  if (elsewhere || document.visibilityState === 'hidden') resolve()
  setTimeout(resolve, PATIENCE)
  const watching = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) resolve()
  })
  watching.observe({ type: 'paint', buffered: true })
})

/** The last button pressed while there was no code to answer it; links and the filter's panel answer without. */
let pressed: HTMLElement | null = null
const keepPress = ({ target }: MouseEvent) => {
  pressed = (target as Element).closest('button:not([popovertarget])')
}
addEventListener('click', keepPress)

// No top-level await: it would hold back every module that shares a file with this one.
void afterFirstPaint
  .then(() => import('./app.tsx'))
  .then(({ startApp }) => startApp(document.getElementById('root')!))
  .catch(sayNotStarted)
  .finally(() => {
    removeEventListener('click', keepPress)
    // React takes over at once where an event asks for it; what it drew afresh has no such button any more.
    pressed?.click()
  })

/** The code did not arrive: said without any of it, above what already stands on the page. */
function sayNotStarted(): void {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.className = 'not-started'
  notice.textContent =
    '程序没有取全，请检查网络后刷新。 The program did not arrive in full; check the network and reload.'
  const rescue = document.createElement('a')
  rescue.href = './rescue.html'
  rescue.textContent = '取回数据 Rescue your data'
  notice.append(' ', rescue)
  document.body.prepend(notice)
  delete document.documentElement.dataset['elsewhere']
}
