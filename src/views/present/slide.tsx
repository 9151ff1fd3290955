import { presentWords } from '../../messages/present.ts'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'
import './slide.css'

interface SlideProps {
  /** The finding, as a sentence. */
  readonly title: string
  /** Unit, or what the figures are. */
  readonly unit: string
  readonly slide: number
  readonly total: number
  readonly onGo: (slide: number) => void
  readonly onLeave: () => void
  readonly children: React.ReactNode
}

/** One finding, one picture, its source: a page of 1280 × 720 that grows with the screen. */
export function Slide({ title, unit, slide, total, onGo, onLeave, children }: SlideProps) {
  const words = useWords(presentWords)
  const sourceLine = useSourceLine()
  return (
    <main id="content" className="slide" aria-label={words.slide(slide, total, title)}>
      <header>
        <h1 className="serif">
          <TitleText text={title} />
        </h1>
        <p className="muted">{unit}</p>
      </header>
      <div className="slide-picture">{children}</div>
      <footer className="muted">
        <p>{sourceLine}</p>
        <nav className="slide-ways">
          <button type="button" className="no-print" disabled={slide === 1} onClick={() => onGo(slide - 1)}>
            <span aria-hidden="true">‹</span>
            <span className="visually-hidden">{words.previous}</span>
          </button>
          <span>{words.place(slide, total)}</span>
          <button
            type="button"
            className="no-print"
            disabled={slide === total}
            onClick={() => onGo(slide + 1)}
          >
            <span aria-hidden="true">›</span>
            <span className="visually-hidden">{words.next}</span>
          </button>
          <button type="button" className="slide-leave no-print" title={words.keys} onClick={onLeave}>
            {words.leave}
          </button>
        </nav>
      </footer>
      <p className="visually-hidden" aria-live="polite">
        {words.slide(slide, total, title)}
      </p>
    </main>
  )
}
