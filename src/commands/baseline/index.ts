import type { Io } from '../../io/index.js'
import type { Block } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import { planKey } from '../../report/finding-key.js'
import type { Data, PlanReport, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { both, counted } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { Looked } from '../looking.js'
import type { Arranged, ViewOptions } from '../view.js'
import { readBaseline, writeBaseline } from './file.js'
import { compared, entriesOf, inOrder, type Comparison, type Entry } from './known.js'

const withoutFile = new UserError({
  en: '--write-baseline wants to know which file: plan check --baseline FILE --write-baseline',
  zh: '--write-baseline 需要知道写入哪个文件：plan check --baseline 文件 --write-baseline',
})

const knowsNames = new UserError({
  en: 'a baseline knows plans by the names of accounts, which --redact-names hides; use one of them',
  zh: '基线按客户名称识别计划，而 --redact-names 会隐藏名称；请只用其中一个',
})

const writesForReal = new UserError({
  en: '--write-baseline writes a file, and --what-if writes nothing; use one of them',
  zh: '--write-baseline 会写入文件，而 --what-if 不写入任何内容；请只用其中一个',
})

const mendsFirst = new UserError({
  en: '--fix changes the plans that --write-baseline looks at; mend first, then write the baseline in a run of its own',
  zh: '--fix 会改动 --write-baseline 所依据的计划；请先修正，再单独写入基线',
})

const isReport = (file: string): UserError =>
  new UserError({
    en: `"${file}" is the baseline; choose another file for --output`,
    zh: `“${file}”就是基线文件；请为 --output 另选一个文件`,
  })

const findingsWord = (count: number): Text => counted(count, 'finding', 'findings', '条检查结果')

/** Entries of what this run did not look at: other rules, plans that were not named or cannot be read. */
const scopeOf = (
  { plans, rules, refusals }: Looked,
  { rule, except, changed }: ViewOptions,
  paths: readonly string[],
): ((entry: Entry) => boolean) => {
  const unread = new Set(plans.filter(({ plan }) => plan === undefined).map(({ report }) => planKey(report)))
  const read = new Set(plans.map(({ report }) => planKey(report)))
  const isWhole = paths.length === 0 && !changed && unread.size === 0 && refusals.length === 0
  const hasAllRules = rule === undefined && except === undefined
  const codes = new Set(rules.map(({ code }) => code))
  return (entry) =>
    (isWhole || (read.has(entry.plan) && !unread.has(entry.plan))) && (hasAllRules || codes.has(entry.rule))
}

/** As many lines as a person reads; data holds them all. */
const mostLines = 10

const goneBlocks = (file: string, gone: readonly Entry[], count: number): readonly Block[] => {
  if (gone.length === 0) return []
  const rest = gone.length - mostLines
  return [
    {
      kind: 'text',
      tone: 'warn',
      text: {
        en: `${counted(count, 'known finding', 'known findings', '').en} of ${file} no longer ${count === 1 ? 'occurs' : 'occur'}; --write-baseline drops ${count === 1 ? 'it' : 'them'}:`,
        zh: `${file} 中有 ${String(count)} 条已知的检查结果不再出现；用 --write-baseline 可将其移除：`,
      },
    },
    {
      kind: 'list',
      items: [
        ...gone.slice(0, mostLines).map(({ plan, rule, subject, count: times }) => ({
          text: both((language) => {
            const words = `${plan}${language === 'zh' ? '：' : ': '}${rule} ${subject}`
            return times === 1 ? words : `${words} ×${String(times)}`
          }),
        })),
        ...(rest > 0 ? [{ text: { en: `and ${String(rest)} more`, zh: `还有 ${String(rest)} 项` } }] : []),
      ],
    },
  ]
}

const sum = (entries: readonly Entry[]): number => entries.reduce((all, { count }) => all + count, 0)

/** `12 known findings of baseline.yaml are not shown`. */
const notShown = (file: string, known: number): Text => ({
  en: `${counted(known, 'known finding', 'known findings', '').en} of ${file} ${known === 1 ? 'is' : 'are'} not shown`,
  zh: `${file} 中 ${String(known)} 条已知的检查结果未显示`,
})

/** What a run did with a baseline, for a section. */
type Told = Comparison & {
  readonly file: string
  /** Findings that are left. */
  readonly news: number
  /** What it holds now, if it was written. */
  readonly written: readonly Entry[] | undefined
}

const writtenBlock = (file: string, written: readonly Entry[]): Block => {
  const plans = new Set(written.map(({ plan }) => plan)).size
  const count = findingsWord(sum(written))
  return {
    kind: 'text',
    tone: 'good',
    text:
      plans === 0
        ? { en: `${file} is written and holds no findings`, zh: `已写入 ${file}，其中没有检查结果` }
        : {
            en: `${file} is written and holds ${count.en} of ${counted(plans, 'plan', 'plans', '').en}`,
            zh: `已写入 ${file}，共 ${String(plans)} 份计划、${count.zh}`,
          },
  }
}

const sectionOf = ({ file, known, gone, news, written }: Told): Section => {
  const goneCount = sum(gone)
  const data: Data = {
    file,
    written: written !== undefined,
    known: known.size,
    new: news,
    gone: goneCount,
    gone_entries: gone.map(({ plan, rule, subject, severity, count }) => ({ plan, rule, subject, severity, count })),
  }
  return {
    id: 'baseline',
    title: { en: 'Baseline', zh: '基线' },
    bare: true,
    data,
    blocks: [
      ...(written === undefined ? [] : [writtenBlock(file, written)]),
      ...goneBlocks(file, gone, goneCount),
      // A check that has nothing new to say stays silent.
      ...(known.size > 0 && news > 0 ? [{ kind: 'text', text: notShown(file, known.size), tone: 'dim' } as const] : []),
    ],
  }
}

/** What is left of findings when those that a baseline knows are taken out. */
const without = (plans: readonly PlanReport[], known: ReadonlySet<Diagnostic>): readonly PlanReport[] =>
  plans.map((plan) => ({ ...plan, diagnostics: plan.diagnostics.filter((one) => !known.has(one)) }))

/** Flags that do not go with a baseline, before any work is done. */
const refuseOthers = (io: Io, file: string, options: ViewOptions): void => {
  if (options.redactNames) throw knowsNames
  if (options.writeBaseline && options.whatIf) throw writesForReal
  if (options.writeBaseline && options.fix) throw mendsFirst
  if (options.output !== undefined && io.shown(options.output) === io.shown(file)) throw isReport(io.shown(file))
}

/**
 * Shows of a check only what a baseline does not know, and says what of it no longer occurs. Asked to, it first writes the
 * findings of all plans into it: `all` has them, while `shown` may have lost some to other flags.
 */
export const withBaseline = async (
  shown: Arranged,
  all: readonly PlanReport[],
  { looked, options, io, paths }: { looked: Looked; options: ViewOptions; io: Io; paths: readonly string[] },
): Promise<Arranged> => {
  if (options.baseline === undefined) throw withoutFile
  const file = io.shown(options.baseline)
  refuseOthers(io, file, options)
  const isToBeWritten = options.writeBaseline === true
  const baseline = await readBaseline(io, file, isToBeWritten)
  const looksAt = scopeOf(looked, options, paths)
  let { entries } = baseline
  if (isToBeWritten) {
    entries = inOrder([...entries.filter((entry) => !looksAt(entry)), ...entriesOf(all).filter(looksAt)])
    await writeBaseline(io, file, baseline, entries)
  }
  const comparison = compared(entries, all, looksAt)
  const plans = without(shown.plans, comparison.known)
  const news = plans.reduce((count, { diagnostics }) => count + diagnostics.length, 0)
  const count = comparison.known.size
  // What would change is told of plans; it is no matter of the baseline.
  if (options.whatIf) return { ...shown, plans }
  const section = sectionOf({ ...comparison, file, news, written: isToBeWritten ? entries : undefined })
  return { ...shown, plans, sections: [...shown.sections, section], ...(count > 0 && { note: notShown(file, count) }) }
}
