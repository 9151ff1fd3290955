import './view-switch.css'

interface ViewSwitchProps<T extends string> {
  /** What is chosen among; said to screen readers, and shown unless `quiet`. */
  readonly legend: string
  readonly quiet?: boolean
  readonly choices: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (choice: T) => void
}

/** A few choices side by side, the one that holds underlined in seal red. */
export function ViewSwitch<T extends string>(props: ViewSwitchProps<T>) {
  const { legend, quiet = false, choices, names, chosen, onChoose } = props
  return (
    <fieldset className="view-switch no-print">
      <legend className={quiet ? 'visually-hidden' : undefined}>{legend}</legend>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {names[choice]}
        </button>
      ))}
    </fieldset>
  )
}
