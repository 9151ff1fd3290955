/** A dataset, or a file of it, has the wrong shape or breaks an invariant. `path` names the place inside. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  constructor(
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(path === '' ? message : `${path}: ${message}`, options)
  }
}
