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

guardHtmlSinks()

// A tab in the background is not painted; it starts after a moment all the same.
const afterFirstPaint = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve, 0))
  setTimeout(resolve, 300)
})

// No top-level await: it would hold back every module that shares a file with this one.
void afterFirstPaint
  .then(() => import('./app.tsx'))
  .then(({ startApp }) => startApp(document.getElementById('root')!))
