import type { Io } from '../../io/index.js'
import type { Earlier } from '../../plan/context.js'
import type { Rule } from '../../rules/rule.js'
import { UserError } from '../../user-error.js'
import type { Refusal } from '../command.js'
import { earlierOf, versionsFor } from '../earlier.js'
import type { Group } from '../inputs.js'
import type { Read } from '../looking.js'
import { openPlan, readGroup, type Session } from '../reading.js'

/** What reading many plans goes by. */
export type Reader = {
  readonly io: Io
  readonly session: Session
  /** Rules that compare a plan with what it was. */
  readonly comparing: readonly Rule[]
}

const refusalOf = (file: string, message: UserError['text']): Refusal => ({ file, message })

const openedGroup = async ({ io, session }: Reader, group: Group): Promise<Read | Refusal> => {
  try {
    const input = await readGroup(io, group)
    const opened = await openPlan(input, session.playbook)
    return opened.kind === 'refused' ? opened : { name: group.name, input, opened }
  } catch (error) {
    // The others are still worth reading.
    if (error instanceof UserError) return refusalOf(group.name, error.text)
    throw error
  }
}

/** Reads a plan when it is its turn. */
export type Source = () => Promise<Read | Refusal>

// Each by itself: a function keeps whatever one that was made beside it needs, and that would be every plan.
export const heldBack =
  (read: Read): Source =>
  () =>
    Promise.resolve(read)

export const readAgain =
  (run: Reader, group: Group): Source =>
  () =>
    openedGroup(run, group)

/** What plans were that a rule compares with the past, of each as far as it concerns the plan. */
const earlierIn = async (
  { io, session: { asOf, playbook }, comparing }: Reader,
  reads: readonly (Read | Refusal)[],
): Promise<ReadonlyMap<Read | Refusal, Earlier | undefined>> => {
  const wanted = reads.flatMap((read) => {
    if (!('opened' in read) || read.opened.kind !== 'plan' || read.input.name === '<stdin>') return []
    const { plan } = read.opened
    const versions = versionsFor(comparing, plan, { asOf, playbook, plans: [plan] })
    return versions.size === 0 ? [] : [{ plan, known: read.input, versions, read }]
  })
  if (wanted.length === 0) return new Map()
  const found = await earlierOf(io, wanted, playbook)
  return new Map(wanted.map(({ read }, index) => [read, found[index]] as const))
}

/** So many plans are read before what is left of them is thrown away. */
const batch = 50

/** Reads plans one at a time; only where git has to be asked what they were, a few, so that it is not asked for each. */
export const readAll = async function* (
  run: Reader,
  sources: readonly Source[],
): AsyncGenerator<{ readonly read: Read | Refusal; readonly earlier: Earlier | undefined }> {
  const together = run.comparing.length > 0 ? batch : 1
  for (let from = 0; from < sources.length; from += together) {
    const reads: (Read | Refusal)[] = []
    for (const source of sources.slice(from, from + together)) reads.push(await source())
    const earlier = await earlierIn(run, reads)
    for (const [index, read] of reads.entries()) {
      yield { read, earlier: earlier.get(read) }
      if ((from + index + 1) % batch === 0) await run.io.letGo()
    }
  }
}
