// @ts-nocheck -- the packages of tests/bench are installed by hand: type checking must not ask for them
import {
  DataSet,
  Timeline,
} from '../../tests/bench/node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs'

// The rival writes HTML from strings, which the app's policy refuses; its page lets it.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (html) => html })

let shown = null

/** Draws all events with their labels in the lanes of their documents, and resolves once that is on the screen. */
async function render(items) {
  shown?.destroy()
  const place = document.getElementById('place')
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }))
  await new Promise((resolve) => {
    shown = new Timeline(place, new DataSet(items), new DataSet(groups), {
      height: '560px',
      stack: true,
      verticalScroll: true,
      type: 'point',
      onInitialDrawComplete: resolve,
    })
  })
}

/** Shows a stretch of time at once, instants in milliseconds. */
function show(from, to) {
  shown?.setWindow(new Date(from), new Date(to), { animation: false })
}

Object.assign(globalThis, { rival: { render, show } })
