import { shellWords } from '../../messages/shell.ts'
import { DATASET_PARAM, otherDataset } from '../../state/permalink.ts'
import { useAddress, useAddressState, useHydrated, useSummary, useWords } from '../shared/services.tsx'
import './dataset-notice.css'

/** That a link was copied on another dataset than the one on the screen; nothing otherwise. It hides nothing and asks for nothing. */
export function DatasetNotice() {
  const words = useWords(shellWords).otherData
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const { id } = useSummary()
  const linked = otherDataset(params, id)
  if (!useHydrated() || linked === null) return null
  return (
    <aside className="dataset-notice no-print" aria-label={words.title}>
      <output>
        <strong>{words.title}</strong> {words.text(linked, id)}
      </output>
      <button type="button" onClick={() => adjust({ [DATASET_PARAM]: null })}>
        {words.goOn}
      </button>
    </aside>
  )
}
