import { headOf } from '../../history/commits.js'
import { filesAt } from '../../history/past-plans.js'
import { isShallow } from '../../history/revision.js'
import type { Io } from '../../io/index.js'
import { largestFile } from '../inputs.js'
import type { Looked } from '../looking.js'
import { openPlan } from '../reading.js'
import { dayAskedFor } from '../session.js'
import type { ViewOptions } from '../view.js'
import type { World } from './lineage.js'
import type { Wish } from './wish.js'

/** Where the plans of a run come from; a `UserError` where git cannot say. */
export const worldOf = async (
  io: Io,
  { gathered, session }: Looked,
  options: Pick<ViewOptions, 'asOf'>,
  wish: Wish,
): Promise<World> => {
  const head = await headOf(io)
  return {
    io,
    head,
    session,
    wish,
    rules: gathered.rules,
    until: dayAskedFor(options, session),
    trail: {
      io,
      isShallow: await isShallow(io),
      tip: await filesAt(io, { name: 'HEAD', commit: head, isFork: false }),
      open: (input) => openPlan(input, session.playbook),
      limit: largestFile,
    },
  }
}
