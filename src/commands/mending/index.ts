import type { Io } from '../../io/index.js'
import { withoutRepair } from '../../report/diagnostic.js'
import type { PlanReport, Section } from '../../report/report.js'
import { UserError } from '../../user-error.js'
import type { GlobalOptions } from '../command.js'
import { readGroup } from '../inputs.js'
import type { Gathered, Read } from '../looking.js'
import { openPlan } from '../reading.js'
import { assertReport } from '../writing.js'
import { mended, type Mended } from './mended.js'
import { fixesSection, planSection, replacementsOf } from './words.js'

type Options = GlobalOptions & {
  readonly fix?: true
  readonly dryRun?: true
  readonly whatIf?: readonly string[]
  readonly watch?: true
}

type Arranged = { readonly plans: readonly PlanReport[]; readonly sections: readonly Section[] }

/** Plans that have been mended in memory, and what there is to say of it. */
export type Mending = {
  readonly gathered: Gathered
  /** What is shown, with what was mended in front of it. */
  readonly shown: <Shown extends Arranged>(arranged: Shown) => Shown
  /** Writes it to the files, all or none. */
  readonly write: () => Promise<void>
}

const refused = (en: string, zh: string): UserError => new UserError({ en, zh })

const noInput = refused(
  'a plan on standard input cannot be mended; give its file or folder',
  '无法修改标准输入中的计划；请指定它的文件或文件夹',
)

/** A `UserError` for flags that say two things at once. */
export const assertFlags = ({ fix, whatIf, redactNames, watch }: Options): void => {
  if (!fix)
    throw refused(
      '--dry-run shows what --fix would write; use both',
      '--dry-run 用来预览 --fix 会写入的内容；请两个一起用',
    )
  if (whatIf)
    throw refused(
      '--fix writes to the plans, and --what-if writes nothing; use one of them',
      '--fix 会写入计划，而 --what-if 不写入任何内容；请只用其中一个',
    )
  if (redactNames)
    throw refused(
      '--fix says what it writes, with the names in it; leave --redact-names out',
      '--fix 会列出写入的内容，其中有姓名；请去掉 --redact-names',
    )
  if (watch)
    throw refused(
      '--fix would write while you are writing; use it without --watch',
      '--fix 会在您编辑时写入文件；请不要与 --watch 同用',
    )
}

/** A plan as it is on disk now, without what a killed edit left half done. */
const readAgain = async (io: Io, read: Read, { playbook }: Gathered['session']): Promise<Read> => {
  const { kind, name, files } = read.input
  const group = { kind, name, files: files.map(({ file }) => file) }
  await io.mend(group.files)
  const input = await readGroup(io, group)
  const opened = await openPlan(input, playbook)
  return opened.kind === 'refused' ? read : { ...read, input, opened }
}

/** A finding that is still there was not mended for a reason: nothing more is promised. */
const settled = (plan: PlanReport): PlanReport => ({
  ...plan,
  diagnostics: plan.diagnostics.map(withoutRepair),
})

const changedMeanwhile = refused(
  'a plan was changed by somebody else while it was mended; nothing was written, run the command again',
  '改正时有计划被别人修改；没有写入任何内容，请再运行一次',
)

/** Mends what mends itself in the plans that were read. With `--dry-run` nothing is written. */
export const mending = async (io: Io, given: Gathered, options: Options): Promise<Mending> => {
  if (given.reads.some(({ name }) => name === '<stdin>')) throw noInput
  await assertReport(io, options.output)
  const isDry = options.dryRun === true
  const { session } = given
  const reads: Read[] = []
  for (const read of given.reads) reads.push(isDry ? read : await readAgain(io, read, session))
  const results: Mended[] = []
  for (const read of reads) results.push(await mended({ ...given, reads }, read))
  const sections = results.map((one) => planSection(one, isDry, session.language))
  return {
    gathered: { ...given, reads: results.map(({ read }) => read) },
    shown: (arranged) => {
      const hasFindings = arranged.plans.some(({ diagnostics }) => diagnostics.length > 0)
      const above: readonly Section[] = fixesSection(results, isDry, hasFindings)
      return {
        ...arranged,
        plans: arranged.plans.map((plan, index) => {
          const section = sections[index]
          return section ? { ...settled(plan), sections: [section, ...plan.sections] } : plan
        }),
        sections: [...above, ...arranged.sections],
      }
    },
    async write() {
      const replacements = results.flatMap(replacementsOf).map(({ file, ...bytes }) => ({ path: file, ...bytes }))
      if (isDry || replacements.length === 0) return
      if ((await io.replace(replacements)) === 'changed') throw changedMeanwhile
    },
  }
}
