/** The newest schema of the records' database; one of an older schema is copied before it is upgraded. */
export const SCHEMA_VERSION = 2
