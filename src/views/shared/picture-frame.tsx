import { lazy, Suspense, useMemo } from 'react'
import type { Frame, Picture } from '../../charts/picture.ts'
import { LIGHT, type ChartTheme } from '../../charts/theme.ts'
import type { ChartProps, ExportedPicture } from './chart.tsx'
import { usePrinting, useTheme } from './services.tsx'
import { useFrame } from './use-frame.ts'

const Chart = lazy(() => import('./chart.tsx'))

/** `Chart`'s props, with a way to lay the picture out instead of a picture. */
export interface PictureFrameProps extends Omit<ChartProps, 'picture' | 'frame' | 'toExport'> {
  /** Lays the picture out for a room and a theme. Memoise it: a new function is a new picture. */
  readonly draw: (frame: Frame, theme: ChartTheme) => Picture
  /** Gives the room its size in CSS; the room is kept while the chart loads, so that nothing shifts. */
  readonly className: string
  /** The room on paper, for pages that print on a sheet of their own; else an A4 page's width. */
  readonly paper?: Frame | undefined
  /** Lays out what is exported, when that is more than the screen shows; else the screen's picture is. */
  readonly drawExport?: ((frame: Frame, theme: ChartTheme) => ExportedPicture) | undefined
}

/**
 * A picture in a room whose size its CSS class decides.
 *
 * Measures the room, lays the picture out for it and for the theme of the screen, loads ECharts only now, and exports
 * in light colours whatever the screen shows.
 */
export function PictureFrame({ draw, drawExport, paper, className, ...rest }: PictureFrameProps) {
  const theme = useTheme()
  const printing = usePrinting()
  const [place, room] = useFrame<HTMLDivElement>()
  const frame = useMemo(
    () => (printing && room !== null ? (paper ?? onPaper(room)) : room),
    [room, printing, paper],
  )
  const picture = useMemo(() => (frame === null ? null : draw(frame, theme)), [draw, frame, theme])
  return (
    <div ref={place} className={`picture-frame ${className}`} aria-busy={picture === null}>
      {frame !== null && picture !== null && (
        <Suspense>
          <Chart
            {...rest}
            frame={frame}
            picture={picture}
            toExport={() => drawExport?.(frame, LIGHT) ?? { picture: draw(frame, LIGHT), frame }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** The room on a slide, where the smallest type is 20 px and not 12: strokes and marks grow alike. */
export function onSlide(frame: Frame): Frame {
  return { ...frame, scale: (frame.scale * 20) / 12 }
}

/** Pixels across an A4 page between its margins. */
export const PAPER = 688

/** On paper every picture takes the width of the page, and its type is not enlarged. */
function onPaper({ height, scale }: Frame): Frame {
  return { width: PAPER, height: Math.floor(height / scale), scale: 1 }
}
