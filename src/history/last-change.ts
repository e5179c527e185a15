import type { Io } from '../io/index.js'
import { fileNames, type Known } from './past-plans.js'
import { isInRepository, stepsUp } from './versions.js'
import { gitOutput, type Git } from './revision.js'

type World = Git & Pick<Io, 'kind' | 'parent' | 'shown'>

/** So many plans are asked for at a time, so that the answer stays short however long the history is. */
const batch = 200

const decoder = new TextDecoder()

const head = /^\n?\u0001(\S+) (.*)$/

/**
 * The day of the last commit that touched each of some plans, until a day, by the name of the plan. One that has none is not
 * there; neither is one that a shallow clone only knows as it is. A `UserError` where git cannot say.
 */
export const lastChangesOf = async (
  io: World,
  plans: readonly Known[],
  until: string,
): Promise<ReadonlyMap<string, string>> => {
  const days = new Map<string, string>()
  if (!(await isInRepository(io))) return days
  const ask = async (args: readonly string[]) => decoder.decode(await gitOutput(io, 'HEAD', args))
  const [shallow = '', here = ''] = (await ask(['rev-parse', '--is-shallow-repository', '--show-prefix'])).split('\n')
  const depth = here.split('/').length - 1
  for (let from = 0; from < plans.length; from += batch) {
    const owners = new Map(
      plans.slice(from, from + batch).flatMap((plan) => fileNames(plan).map((file) => [file, plan.name] as const)),
    )
    const names = [...owners.keys()].filter((name) => stepsUp(name) <= depth)
    if (names.length === 0) continue
    const log = await ask(['log', '--name-only', '--no-renames', '-z', '--format=%x01%cs %P', '--', ...names])
    let day = ''
    for (const token of log.split('\0')) {
      const [, on, parents] = head.exec(token) ?? []
      if (on !== undefined) {
        // The oldest commit of a shallow clone seems to have brought everything.
        day = on > until || (shallow === 'true' && parents === '') ? '' : on
        continue
      }
      const path = token.replace(/^\n/, '')
      const name = path.startsWith(here) ? path.slice(here.length) : io.shown('../'.repeat(depth) + path)
      const owner = owners.get(name)
      if (owner !== undefined && day > (days.get(owner) ?? '')) days.set(owner, day)
    }
  }
  return days
}
