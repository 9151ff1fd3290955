/** A 2D context that draws nothing and measures ten pixels a character: the test page has neither canvas nor layout. */
export function withoutCanvas(): void {
  const nothing = () => undefined
  const context = new Proxy({} as Record<string | symbol, unknown>, {
    get: (own, name) => {
      if (name in own) return own[name]
      if (name === 'measureText') return (text: string) => ({ width: text.length * 10 })
      return name === 'createLinearGradient' ? () => ({ addColorStop: nothing }) : nothing
    },
  })
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 200 })
  }
  HTMLCanvasElement.prototype.getContext = (() => context) as never
}
