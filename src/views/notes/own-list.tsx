import { displayText } from '../../derive/display-text.ts'
import type { OwnPlace, OwnRow } from '../../derive/own-rows.ts'
import { notesPageWords } from '../../messages/notes-page.ts'
import { formatAddress } from '../../state/address.ts'
import { toOwn } from '../../state/destinations.ts'
import { useAboutLine } from '../shared/about-line.ts'
import { MarkdownText } from '../shared/markdown-text.tsx'
import { useWords } from '../shared/services.tsx'
import { useKindName } from '../shared/use-kind-name.ts'
import { useLinks } from '../shared/use-links.ts'
import { useDocumentTitles } from './use-document-titles.ts'
import './own-list.css'

interface ListProps {
  readonly rows: readonly OwnRow[]
  readonly tagNames: ReadonlyMap<string, string>
  readonly picked: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

/** The records one below the other, the last changed first; rows out of sight are not laid out. */
export function OwnList({ rows, tagNames, picked, onToggle }: ListProps) {
  const titles = useDocumentTitles()
  return (
    <ul className="own-list">
      {rows.map((row) => (
        <OwnItem
          key={row.id}
          row={row}
          title={row.documentId === null ? null : (titles.get(row.documentId) ?? null)}
          tagNames={tagNames}
          picked={picked.has(row.id)}
          onToggle={onToggle}
        />
      ))}
    </ul>
  )
}

interface ItemProps extends Pick<ListProps, 'tagNames' | 'onToggle'> {
  readonly row: OwnRow
  readonly title: string | null
  readonly picked: boolean
}

function OwnItem({ row, title, tagNames, picked, onToggle }: ItemProps) {
  const words = useWords(notesPageWords)
  const kindName = useKindName()
  const to = useHref()
  const said = row.words === '' ? (row.kind === 'annotation' ? words.bare : '') : row.words
  const nameOf = useAboutLine()
  const where = row.record.kind === 'annotation' && row.quote === '' ? nameOf(row.record.target) : null
  const { createdAt, updatedAt } = row.record
  const dates =
    createdAt.slice(0, 10) === updatedAt.slice(0, 10)
      ? words.made(createdAt.slice(0, 10))
      : `${words.made(createdAt.slice(0, 10))} · ${words.changed(updatedAt.slice(0, 10))}`
  return (
    <li className={picked ? 'own-item own-picked' : 'own-item'}>
      <input
        type="checkbox"
        checked={picked}
        aria-label={words.select((said === '' ? row.quote : said).slice(0, 40))}
        onChange={() => onToggle(row.id)}
      />
      <div className="own-body">
        {row.quote !== '' && <blockquote className="serif">{displayText(row.quote)}</blockquote>}
        {where !== null && <p className="own-where">{where}</p>}
        {row.kind === 'review' && row.record.kind === 'review' && (
          <p>
            <strong>{words.verdicts[row.record.verdict]}</strong> {row.record.period}
          </p>
        )}
        {said !== '' && row.words === '' && <p className="muted">{said}</p>}
        {row.words !== '' && (
          <div className="own-words">
            <MarkdownText text={row.words} />
          </div>
        )}
        <p className="own-foot muted">
          <span>{kindName(row.kind)}</span>
          {title !== null && <span>{title}</span>}
          {row.documentId !== null && title === null && <span>{words.gone}</span>}
          {row.tags.map((id) => (
            <span key={id} className="own-tag">
              {tagNames.get(id) ?? id}
            </span>
          ))}
          {row.record.kind === 'annotation' && row.record.author !== undefined && (
            <span>{words.by(row.record.author)}</span>
          )}
          <span>{dates}</span>
          {!row.trashed && (
            <a href={to(row.place)}>
              {words.open} →<span className="visually-hidden">{said === '' ? row.quote : said}</span>
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

/** The link to where a record's matter is seen; a view as it was, whatever the filter is now. */
function useHref(): (place: OwnPlace) => string {
  const to = useLinks()
  return (place) => (place.type === 'view' ? formatAddress(toOwn(place)) : to(toOwn(place)))
}
