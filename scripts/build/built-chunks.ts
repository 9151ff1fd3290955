import { relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { build } from 'vite'
import type { BuiltChunk } from './budget.ts'

/** The JavaScript files of a client build, as the budget weighs them. Worker files are not among them. */
export function builtChunks(output: Awaited<ReturnType<typeof build>>, project: string): BuiltChunk[] {
  const outputs = Array.isArray(output) ? output : [output]
  return outputs.flatMap((one) => {
    if (!('output' in one)) throw new TypeError('a watching build has no chunks to weigh')
    return one.output.flatMap((file) =>
      file.type === 'chunk'
        ? [
            {
              file: file.fileName,
              sources: file.moduleIds.map((id) => relative(project, id).split(sep).join('/')),
              imports: file.imports,
              size: gzipSync(file.code).length,
            },
          ]
        : [],
    )
  })
}
