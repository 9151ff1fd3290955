/** Version of the compiler's rules, printed in every dataset; raised when the same documents give other facts. */
export const COMPILER_VERSION = 'cetu-compiler/1'
