import { readingWords } from '../../messages/reading.ts'
import { useWords } from '../shared/services.tsx'
import { CopyField } from './copy-button.tsx'
import { Popup } from './popup.tsx'
import type { Copied } from './use-copying.ts'
import './copied-notice.css'

interface NoticeProps {
  readonly copied: Copied | null
  readonly onClose: () => void
}

/** Says that a quote or a link was copied; where the browser refuses, gives it in a field to copy by hand. */
export function CopiedNotice({ copied, onClose }: NoticeProps) {
  const words = useWords(readingWords)
  return (
    <>
      <output className="copied-notice no-print">
        {copied !== null && !copied.byHand && words.copied[copied.what]}
      </output>
      {copied?.byHand === true && (
        <Popup label={words.copyNames[copied.what]} className="copied-by-hand" onClose={onClose}>
          <CopyField text={copied.text} />
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </Popup>
      )}
    </>
  )
}
