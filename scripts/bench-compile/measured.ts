/** What the bench measures, bundled as the compile command is: translated as they are loaded, sources run a tenth slower. */
export { compileText } from '../../src/compile/compile-document.ts'
export { readOurs } from './reading.ts'
