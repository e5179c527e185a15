import type { Io } from '../io/index.js'
import type { PlanReport, Report } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { visible } from '../report/visible.js'
import { counted } from '../report/words.js'
import { UserError } from '../user-error.js'
import type { GlobalOptions, Outcome, Show } from './command.js'
import { severityWeights } from './findings-diff.js'
import { configAbove } from './inputs.js'

type Wanted = GlobalOptions & { readonly baseline?: string; readonly writeBaseline?: true }

const noTerminal = new UserError({
  en: '--watch draws a terminal anew after every save, and there is none; leave it out',
  zh: '--watch 会在每次保存后重画终端，而这里没有终端；请去掉它',
})

const doesNotGo = (flag: string): UserError =>
  new UserError({
    en: `--watch shows text in a terminal again and again; leave out ${flag}`,
    zh: `--watch 在终端中反复显示文本；请去掉 ${flag}`,
  })

const stopped = new UserError({ en: 'stopped watching', zh: '已停止监视' }, true)

/** What makes no sense while somebody watches is refused, not ignored. */
const refuseOthers = (io: Io, paths: readonly string[], options: Wanted): void => {
  const { format, output, writeBaseline } = options
  const others: readonly (readonly [flag: string, isGiven: boolean])[] = [
    ['--format', format !== undefined && format !== 'text'],
    ['--output', output !== undefined],
    ['--write-baseline', writeBaseline === true],
    ['-', paths.includes('-')],
  ]
  for (const [flag, isGiven] of others) if (isGiven) throw doesNotGo(flag)
  if (!io.terminal) throw noTerminal
}

const isGlob = /[*?[{(]/

/** The folder in which a glob begins to look. */
const folderOfGlob = (path: string): string => {
  const parts = path.split('/')
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isGlob.test(part)),
  )
  return fixed.length === 0 ? '.' : fixed.join('/') || '/'
}

/** Where anything may change that a check of these paths depends on. */
const sightOf = async (io: Io, paths: readonly string[], { config, baseline }: Wanted) => {
  const deep: string[] = []
  const above = (file: string): string => io.parent(file) ?? '.'
  const settings = config ?? (await configAbove(io, '.'))
  const flat = [settings === undefined ? '.' : above(settings)]
  if (baseline !== undefined) flat.push(above(baseline))
  if (paths.length === 0) deep.push(settings === undefined ? '.' : above(settings))
  for (const path of paths) {
    const kind = await io.kind(path)
    if (kind === 'folder') deep.push(path)
    else if (kind === 'missing' && isGlob.test(path)) deep.push(folderOfGlob(path))
    else flat.push(above(path))
  }
  const known = baseline === undefined ? undefined : io.nameOf(baseline)
  return { deep, flat, matters: (name: string) => /\.ya?ml$/i.test(name) || name === known }
}

const statusLine = (what: Text, time: string): Text => ({
  en: `${what.en}, checked at ${time}; press Ctrl-C to end`,
  zh: `${what.zh}，${time} 已检查；按 Ctrl-C 结束`,
})

const waiting: Text = { en: 'waiting for changes', zh: '正在等待改动' }

const watching = (count: number): Text => {
  const plans = counted(count, 'plan', 'plans', '份计划')
  return { en: `watching ${plans.en}`, zh: `正在监视 ${plans.zh}` }
}

const worstOf = ({ diagnostics }: PlanReport): number =>
  Math.max(0, ...diagnostics.map(({ severity }) => severityWeights[severity]))

/** A long list runs out at the top of the screen, so the worst stands at its foot, above the totals. */
const worstLast = (report: Report): Report => ({
  ...report,
  plans: report.plans
    .map((plan) => ({
      ...plan,
      diagnostics: [...plan.diagnostics].sort((a, b) => severityWeights[a.severity] - severityWeights[b.severity]),
    }))
    .sort((a, b) => worstOf(a) - worstOf(b)),
})

/**
 * Checks again after every change and draws the terminal anew, until the person presses Ctrl-C. What keeps the first check
 * from being made ends it; later on it is shown, and mended with the next save.
 */
export const watchPlans = async (
  io: Io,
  show: Show,
  once: () => Promise<Outcome>,
  paths: readonly string[],
  options: Wanted,
): Promise<void> => {
  refuseOthers(io, paths, options)
  const watch = await io.watch(await sightOf(io, paths, options))
  let language: Language | undefined
  const draw = async (): Promise<Text> => {
    try {
      const outcome = await once()
      language = outcome.language
      await watch.clear()
      await show({ ...outcome, report: worstLast(outcome.report), stays: true })
      return watching(outcome.report.plans.length)
    } catch (error) {
      if (!(error instanceof UserError) || language === undefined) throw error
      await watch.clear()
      const lines = error.text[language].split('\n').map((line) => visible(line))
      await io.err(`plan: ${lines.join('\n')}\n`)
      return waiting
    }
  }
  try {
    do {
      const what = await draw()
      if (!options.quiet && language !== undefined) await io.err(`\n${statusLine(what, watch.time())[language]}\n`)
    } while (await watch.changed())
  } finally {
    await watch.close()
  }
  // Behind the sign that the terminal prints for Ctrl-C.
  await io.err('\n')
  throw stopped
}
