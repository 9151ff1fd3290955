/** The compiler's name and the version of what it writes, printed in every dataset; what other rules changed in the facts is told by the report. */
export const COMPILER_VERSION = 'cetu-compiler/1'
