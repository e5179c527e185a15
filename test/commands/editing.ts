import { lineDiff } from '../../src/editing/line-diff.js'
import { readRepositoryFile, run, type Run, type World } from '../support.js'

/** A small plan with a bit of everything; the date of the tests is 2026-06-30. */
export const bluebay = readRepositoryFile('examples/starter.plan.yaml')

/** What a command that changes a plan said and did: both streams, the lines that changed, and the code. */
export type Told = Run & { readonly told: string }

/** Runs a command on files in memory and tells the whole of it as one text. */
export const edit = async (argv: readonly string[], world: World = {}): Promise<Told> => {
  const files = world.files ?? { 'bluebay.plan.yaml': bluebay }
  const done = await run(argv, { ...world, files })
  const changed = [...done.written].flatMap(([path, after]) => {
    const before = files[path]
    const bytes = typeof before === 'string' ? new TextEncoder().encode(before) : before
    return [`── ${path}`, ...lineDiff(bytes, new TextEncoder().encode(after))]
  })
  const told = [
    ...(done.out === '' ? [] : [done.out.trimEnd()]),
    ...(done.err === '' ? [] : [`stderr: ${done.err.trimEnd()}`]),
    `[${String(done.code)}]`,
    ...changed,
  ].join('\n')
  return { ...done, told: `${told}\n` }
}
