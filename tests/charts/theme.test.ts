import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT, SANS, SERIF, type ChartTheme } from '../../src/charts/theme.ts'

const css = readFileSync(new URL('../../src/views/shared/theme.css', import.meta.url), 'utf8')

/** The custom properties of the first rule after `selector`. */
function properties(selector: string): Map<string, string> {
  const rule = css
    .slice(css.indexOf(selector))
    .replace(/^[^{]*\{/, '')
    .split('}')[0]!
  return new Map([...rule.matchAll(/--([a-z]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!]))
}

function flat(theme: ChartTheme): Readonly<Record<string, string>> {
  const { brands, ...rest } = theme
  return Object.fromEntries(Object.entries({ ...rest, ...brands }).filter(([name]) => name !== 'name'))
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  [LIGHT, ':root {'],
  [DARK, ":root[data-theme='dark'] {"],
])('the theme', (theme, selector) => {
  it(`has the same ${theme.name} colours for charts and for CSS`, () => {
    const said = properties(selector)
    for (const [name, colour] of Object.entries(flat(theme))) {
      expect([name, said.get(name)]).toEqual([name, colour.toLowerCase()])
    }
  })

  it(`is readable in ${theme.name}: 4.5 to 1 and more on paper`, () => {
    const { paper, ink, muted, accent, amber, red, brands } = theme
    for (const colour of [ink, muted, accent, amber, red, ...Object.values(brands)]) {
      expect([colour, contrast(colour, paper) >= 4.5]).toEqual([colour, true])
    }
  })

  it(`is readable on the tint in ${theme.name}`, () => {
    expect(contrast(theme.ink, theme.tint)).toBeGreaterThan(4.5)
    expect(contrast(theme.muted, theme.tint)).toBeGreaterThan(4.5)
  })
})

describe('the faces', () => {
  it('are the same for charts and for CSS', () => {
    const said = properties(':root {')
    expect(said.get('sans')?.replaceAll("'", '"')).toBe(SANS)
    expect(said.get('serif')?.replaceAll("'", '"')).toBe(SERIF)
  })
})
