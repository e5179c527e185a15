import type { Edited } from '../editing/edit.js'
import type { Io } from '../io/index.js'
import type { Text } from '../report/text.js'
import { allRules } from '../rules/select.js'
import { UserError } from '../user-error.js'
import type { GlobalOptions, Outcome, Show } from './command.js'
import type { Desk, Wish } from './desk.js'
import { editedDesk, openDesk } from './edited-desk.js'
import { chosenGroups, oneOf, readGroup, type Group } from './inputs.js'
import { openInterview, type Interview } from './interview.js'
import type { Kept } from './kept-answers.js'
import { openSession, type Session } from './session.js'
import { changeBlocks, changeData, changedFindings } from './written.js'

export type WriteOptions = GlobalOptions & { readonly plan?: string; readonly dryRun?: true }

/** The plan that is meant: that of `--plan` or among the given paths, or the one that discovery finds. */
const chosenPlan = async (io: Io, session: Session, { options, paths: given = [] }: Task): Promise<Group> => {
  const paths = options.plan === undefined ? given : [options.plan]
  if (paths.includes('-'))
    throw new UserError({
      en: 'a plan on standard input cannot be changed; give its file or folder',
      zh: '无法修改标准输入中的计划；请指定它的文件或文件夹',
    })
  const [group] = await oneOf(io, await chosenGroups(io, paths, session.folder, session.patterns), session.language)
  if (!group) throw new Error('there is a plan or an error')
  return group
}

const changedMeanwhile = (name: string, keepsAnswers: boolean): UserError =>
  new UserError({
    en: `"${name}" was changed by somebody else meanwhile; nothing was written${keepsAnswers ? ', your answers are kept' : ''}, run the command again`,
    zh: `“${name}”刚刚被别人修改过；没有写入任何内容${keepsAnswers ? '，您的回答都还在' : ''}，请再运行一次`,
  })

/** As often as a command that asked nobody begins anew because another one was quicker. */
const mostAttempts = 60

/** The work of a command that changes a plan. */
export type Work = (desk: Desk, interview: Interview) => Promise<Wish>

type Task = {
  readonly name: string
  readonly title: Text
  readonly options: WriteOptions
  /** Ask for what may stay open, too: no flag was given. */
  readonly thorough: boolean
  /** Plans typed as words of the command; one of them is asked for. */
  readonly paths?: readonly string[]
  readonly keep?: (group: Group, desk: Desk) => Kept
  readonly work: Work
  /** Lets the person see what is about to be written, and agree; whoever does not throws. */
  readonly confirm?: (changed: Edited['changed'], interview: Interview) => Promise<void>
}

const attempt = async (io: Io, session: Session, group: Group, task: Task): Promise<Outcome | undefined> => {
  const rules = await allRules()
  if (!task.options.dryRun) await io.mend(group.files)
  const desk = await openDesk(io, session, await readGroup(io, group), rules)
  const interview = await openInterview({
    io,
    language: session.language,
    playbook: session.playbook,
    thorough: task.thorough,
    ...(task.keep && { keep: task.keep(group, desk) }),
  })
  const wish = await task.work(desk, interview)
  const { result, after } = await editedDesk(desk, wish.changes, rules)
  await task.confirm?.(result.changed, interview)
  if (!task.options.dryRun && result.changed.length > 0) {
    const replacements = result.changed.map(({ file, before, after: bytes }) => ({ path: file, before, after: bytes }))
    if ((await io.replace(replacements)) === 'changed') {
      if (interview.hasAsked()) throw changedMeanwhile(group.name, task.keep !== undefined)
      return undefined
    }
  }
  await interview.finish()
  const findings = changedFindings(desk.judgements, after.judgements, wish.renamed)
  const what = { wish, changed: result.changed, findings, isDry: task.options.dryRun === true, after }
  return {
    report: {
      command: task.name,
      title: task.title,
      asOf: session.asOf,
      plans: [
        {
          id: after.id,
          file: group.name,
          account: after.plan.account.name,
          status: after.plan.status ?? 'draft',
          diagnostics: [],
          sections: [{ id: 'change', title: task.title, data: changeData(what), blocks: [] }],
          folded: true,
        },
      ],
      sections: [{ id: 'change', title: task.title, bare: true, blocks: changeBlocks(what) }],
      rules: [],
    },
    language: session.language,
    options: task.options,
    failOn: 'never',
    refusals: [],
    inputs: after.input.files.map(({ file }) => file),
    stays: true,
  }
}

/** What is said of a change must find its place before the change is made, and that is never a plan. */
export const assertReport = async (io: Io, output: string | undefined): Promise<void> => {
  if (output === undefined || output === '-') return
  const parts = /(?:^|\/)(?:plan|team|background|maps|relationships|opportunities|goals|reviews)\.ya?ml$|\.plan\.ya?ml$/
  const folder = output.includes('/') ? output.slice(0, output.lastIndexOf('/')) || '/' : '.'
  const isPlan = parts.test(io.shown(output))
  if (!isPlan && (await io.kind(output)) !== 'folder' && (await io.kind(folder)) === 'folder') return
  throw new UserError({
    en: `--output "${output}" is ${isPlan ? 'a file of a plan' : 'no place for a file'}; nothing was changed, choose another file`,
    zh: `--output“${output}”${isPlan ? '是计划文件' : '不能存放文件'}；没有修改任何内容，请另选一个文件`,
  })
}

/** Carries out a change of one plan: asks, edits, reads again, writes, and says what became of it. */
export const carryOut = async (io: Io, show: Show, task: Task): Promise<void> => {
  await assertReport(io, task.options.output)
  const session = await openSession(io, task.options)
  const group = await chosenPlan(io, session, task)
  for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
    const outcome = await attempt(io, session, group, task)
    if (outcome) {
      await show(outcome)
      return
    }
  }
  throw changedMeanwhile(group.name, false)
}
