import type { Io } from '../../io/index.js'
import type { PlanReport, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import type { Looked } from '../looking.js'
import { plansRead, progressOf, type Progress } from '../progress.js'
import type { Arranged, ViewOptions } from '../view.js'
import { agesSection } from './ages.js'
import { courseSection } from './course.js'
import { closedMask, openMask } from './mask.js'
import { pastOf } from './past.js'
import { stagesSection } from './stages.js'
import { wishOf } from './wish.js'
import { worldOf } from './world.js'

const commitsRead: Text = { en: 'commits read', zh: '已读取提交' }

/** The past of each plan for itself: figures over the commits, ages of ratings, times at the stages. */
export const arrangeHistory = async (looked: Looked, options: ViewOptions, io: Io): Promise<Arranged> => {
  const wish = wishOf(options)
  const world = await worldOf(io, looked, options, wish)
  const { session } = world
  const reports: PlanReport[] = []
  const isOne = looked.plans.length === 1
  const counting = (what: Text, of: number): Progress =>
    progressOf(io, what, of, session.language, options.quiet === true)
  const progress = counting(plansRead, looked.plans.length)
  for (const [index, { report }] of looked.plans.entries()) {
    const read = looked.gathered.reads[index]
    const past = read && (await pastOf(world, read, isOne ? (of) => counting(commitsRead, of) : undefined))
    if (!isOne) await progress.reached(index + 1)
    if (past === undefined) {
      reports.push({ ...report, sections: [] })
      continue
    }
    const mask = options.redactNames ? await closedMask(past, index, looked.gathered) : openMask(past)
    const sections: readonly Section[] = [
      ...(wish.stale === undefined && !wish.isOfStages ? [courseSection(past, wish, mask)] : []),
      ...(wish.isOfStages ? [] : [agesSection(past, wish, session, mask)]),
      ...(wish.stale === undefined ? [stagesSection(past, wish, session, mask)] : []),
    ]
    reports.push({ ...report, sections })
  }
  await progress.over()
  return { plans: reports, sections: [] }
}
