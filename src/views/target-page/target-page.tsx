import { useEffect } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { progressWords } from '../../messages/progress.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useServices, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useLinks } from '../shared/use-links.ts'
import { AllFacts } from '../shared/whole-dataset.tsx'
import { History } from './history.tsx'
import { OwnNotes } from './own-notes.tsx'
import { PlanPart } from './plan-part.tsx'
import { ProgressChart } from './progress-chart.tsx'
import { Readings } from './readings.tsx'
import { RecordingState } from './recording-state.tsx'
import { Reviews } from './reviews.tsx'
import { Standing } from './standing.tsx'
import { TargetHead } from './target-head.tsx'
import { useReadingForm } from './use-reading-form.tsx'
import { useRecording } from './use-recording.ts'
import { useTarget, type OpenTarget } from './use-target.ts'
import './target-page.css'
import './target-standing.css'
import './target-records.css'
import './target-own.css'
import './target-page-narrow.css'

/** A target's own page: how it stands and why, its path over time, and what the person records of it. */
export function TargetPage({ id }: { readonly id: string }) {
  return <AllFacts>{(documents) => <Found documents={documents} id={id} />}</AllFacts>
}

function Found({ documents, id }: { readonly documents: readonly DocumentSummary[]; readonly id: string }) {
  const { records: store, embedded } = useServices()
  const open = useTarget(documents, id)
  useEffect(() => {
    if (!embedded) void store.getState().load()
  }, [store, embedded])
  return open === null ? <Gone /> : <OneTarget key={id} open={open} />
}

function OneTarget({ open }: { readonly open: OpenTarget }) {
  const words = useWords(progressWords)
  const { row, judgement, doc } = open
  const recording = useRecording(row)
  const form = useReadingForm(open, recording)
  return (
    <main id="content" className="page target-page">
      <TargetHead open={open} />
      <RecordingState deed={recording.deed} />
      <div className="target-columns">
        <Standing open={open} />
        <div className="target-path">
          {judgement.route.kind === 'judged' ? (
            <p className="target-rank muted">{words.rankChart}</p>
          ) : (
            <ProgressChart open={open} onReading={form.edit} />
          )}
          <div className="target-records">
            {judgement.route.kind !== 'judged' && <Readings open={open} form={form} />}
            <Reviews open={open} recording={recording} />
          </div>
        </div>
      </div>
      <div className="target-own">
        <PlanPart open={open} recording={recording} />
        <OwnNotes row={row} />
        <History open={open} recording={recording} />
      </div>
      {form.dialog}
      <SourceStrip title={displayText(doc.metadata.title ?? doc.file)}>
        <span>{words.sourceOwn}</span>
      </SourceStrip>
    </main>
  )
}

/** What is so, and the ways on. */
function Gone() {
  const words = useWords(progressWords)
  const to = useLinks()
  return (
    <main id="content" className="notice">
      <h1 className="serif">{words.goneTitle}</h1>
      <p>{words.goneText}</p>
      <p className="notice-ways">
        <a href={to({ page: 'targets' })}>{words.toRegister}</a>
        <a href={to({ page: 'notes' })}>{words.toNotes}</a>
      </p>
    </main>
  )
}
