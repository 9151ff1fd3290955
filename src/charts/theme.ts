import type { BrandId } from '../model/dataset.ts'

/** Colours of one theme. The same values stand in `views/shared/theme.css`; a test holds them equal. */
export interface ChartTheme {
  readonly name: 'light' | 'dark'
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  /** Ticks and axes. */
  readonly line: string
  /** A selected row, a tile with documents. */
  readonly tint: string
  /** Behind a note and the marked words. */
  readonly note: string
  /** Strokes of the no-data hatch. */
  readonly hatch: string
  /** Seal red: selection and the today line, nothing else. */
  readonly accent: string
  readonly amber: string
  readonly red: string
  /** Hue belongs to the brands alone. */
  readonly brands: Readonly<Record<BrandId, string>>
}

export const LIGHT: ChartTheme = {
  name: 'light',
  paper: '#FBFAF7',
  ink: '#1C1B19',
  muted: '#6B675F',
  hairline: '#DDD8CE',
  line: '#B5AFA2',
  tint: '#F3F0E8',
  note: '#F0E7CF',
  hatch: '#B3AB9A',
  accent: '#9B1C1C',
  amber: '#8A5A00',
  red: '#B3261E',
  brands: { service: '#0072B2', manufacturing: '#B84E00', shopping: '#A64D86', culture: '#007A59' },
}

/** On paper: patches under words are as white as the sheet. */
export const PRINTED: ChartTheme = { ...LIGHT, paper: '#FFFFFF' }

export const DARK: ChartTheme = {
  name: 'dark',
  paper: '#161614',
  ink: '#ECE9E1',
  muted: '#9C978C',
  hairline: '#35332E',
  line: '#5A564D',
  tint: '#1F1E1B',
  note: '#3A3321',
  hatch: '#6E695D',
  accent: '#E5736B',
  amber: '#E0A94A',
  red: '#F0857D',
  brands: { service: '#56B4E9', manufacturing: '#E69F5B', shopping: '#D98BBC', culture: '#4CC9A0' },
}

/** The system's own Chinese faces: no web font is loaded. */
export const SANS = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'
export const SERIF = '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif'
