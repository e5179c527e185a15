import { Argument, type Command } from 'commander'
import type { AnalysisId } from '../analyses/index.js'
import type { OwnFormats } from '../formats/index.js'
import type { Io } from '../io/index.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Comment, PlanReport, Section, Sheet, Table } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import type { Family } from '../rules/index.js'
import type { DefineCommand, FailOn, GlobalOptions, Outcome, Show } from './command.js'
import type { Looked } from './looking.js'
import { addGlobalOptions, failOnOption, pathsHelp, redactHelp } from './options.js'
import { helpWithExamples } from './usage.js'
import { UserError } from '../user-error.js'

/** What a view arranges: the sections of each plan, in the order of input, and those over all of them. */
export type Arranged = {
  readonly plans: readonly PlanReport[]
  readonly sections: readonly Section[]
  /** Goes with the note for a person at a terminal when there is nothing else to say. */
  readonly note?: Text
  /** For a page that takes the place of an earlier one. */
  readonly comment?: Comment
}

/** What a run shows, and of what. */
type Seen = Arranged & { readonly looked: Looked }

/** Flags as they are meant, with what a flag names. */
export type Settled = { readonly options: ViewOptions; readonly template?: Uint8Array }

/** What most commands are: some analyses and some families of rules over plans, in one Report. */
export type View = {
  readonly name: string
  readonly alias?: string
  /** One line in the list of commands. */
  readonly summary: Text
  /** Heading of what is shown. */
  readonly title: Text
  readonly examples: readonly string[]
  /** What is shown of each plan; the findings of the families follow. */
  readonly analyses?: readonly AnalysisId[]
  readonly families: readonly Family[] | 'all'
  /** A first word that chooses what is shown. */
  readonly topics?: Topics
  /** Shows one plan at a time: where discovery finds several, asks which. */
  readonly one?: true
  /** Formats that not every command has: tables, diagrams of maps, lists of findings. */
  readonly formats?: readonly OwnFormats[]
  readonly failOn: FailOn
  /** Flags of its own. */
  readonly flags?: (command: Command, language: Language) => void
  /** What of a plan is compared by `--what-if` where the view itself shows no figure. */
  readonly compares?: readonly AnalysisId[]
  /** For a view that arranges what is shown in a way of its own; imported on demand. */
  readonly arrange?: (looked: Looked, options: ViewOptions, io: Io, paths: readonly string[]) => Promise<Arranged>
  /** What spreadsheets read of it, where that is not the main list of an analysis; imported on demand. */
  readonly table?: (seen: Seen, options: ViewOptions) => Promise<Table>
  /** What a workbook holds of it, where there can be one; imported on demand. */
  readonly sheets?: (seen: Seen) => Promise<readonly Sheet[]>
  /** Makes the flags whole before anything is read, or refuses them; imported on demand. */
  readonly settle?: (options: ViewOptions, io: Io) => Promise<Settled>
  /** For a format whose readers see the beginning only: the same in an order of its own. */
  readonly ordered?: (seen: Seen, options: ViewOptions) => Promise<Seen | undefined>
  /** For a flag that makes something else of the run: what is done then. */
  readonly instead?: (
    options: ViewOptions,
  ) => ((io: Io, show: Show, paths: readonly string[], options: ViewOptions) => Promise<void>) | undefined
  /** One line for a person at a terminal when there is nothing to say. */
  readonly note?: (plans: number) => Text
}

/** The flags of all views together, as commander gives them; each has only some. */
export type ViewOptions = GlobalOptions & {
  readonly failOn: FailOn
  readonly strict?: true
  readonly rule?: string
  readonly except?: string
  readonly minComplete?: number
  readonly changed?: true
  readonly brief?: true
  readonly session?: true
  readonly minutes?: string
  readonly all?: true
  readonly explain?: true
  readonly whatIf?: readonly string[]
  readonly since?: string
  readonly baseline?: string
  readonly writeBaseline?: true
  readonly watch?: true
  readonly fix?: true
  readonly dryRun?: true
  readonly template?: string
  readonly limit?: string
  readonly maxCount?: string
  readonly from?: string
  readonly to?: string
  readonly stale?: string
  readonly stages?: true
}

/** What one word of a view shows. */
export type Topic = {
  readonly analyses: readonly AnalysisId[]
  readonly families: readonly Family[]
  /** Only these rules of the families, as `--rule` takes them. */
  readonly rules?: string
  /** What it is, for the help. */
  readonly label: Text
  /** Heading of what is shown, where that is not the label. */
  readonly title?: Text
}

/** The words that a view takes as its first argument. */
export type Topics = {
  /** The argument as the help writes it: `section`. */
  readonly argument: string
  readonly topics: Readonly<Record<string, Topic>>
}

/** Views of figures that can say how they came about. */
const explained: readonly string[] = ['review', 'gaps', 'people', 'pipeline', 'control', 'segment']

const explainHelp: Text = {
  en: 'also show how each figure came about, term by term',
  zh: '并逐项列出每个数字是怎么来的',
}

const whatIfHelp: Text = {
  en: 'show what ID.FIELD=VALUE would change, understood as by plan set; writes nothing; may be given several times',
  zh: '显示 ID.字段=值 会带来哪些变化（写法同 plan set），不写入任何内容；可多次给出',
}

/** Collects the values of a flag that may be given again. */
const repeated = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const topicArgument = ({ argument, topics }: Topics, language: Language): Argument => {
  const lines = Object.entries(topics).map(([word, { label }]) => `${word}: ${label[language]}`)
  return new Argument(`<${argument}>`, lines.join(language === 'zh' ? '；' : '; ')).choices(Object.keys(topics))
}

/** What a view shows, by its first word where it takes one. */
type Shown = Pick<View, 'title' | 'families' | 'analyses'> & { readonly rules?: string }

const writesForReal = new UserError({
  en: 'a session writes to the plan, and --what-if writes nothing; use one of them',
  zh: '评审会会写入计划，而 --what-if 不写入任何内容；请只用其中一个',
})

const titled = ({ en, zh }: Text): Text => ({ en: en.charAt(0).toUpperCase() + en.slice(1), zh })

/** The view as its first word wants it. */
const onTopic = (view: View, word: string | undefined): Shown => {
  const topic = word === undefined ? undefined : view.topics?.topics[word]
  return topic ? { ...topic, title: topic.title ?? titled(topic.label) } : view
}

const noteOf = (own: Text, more: Text | undefined): Text =>
  more === undefined ? own : { en: `${own.en}; ${more.en}`, zh: `${own.zh}；${more.zh}` }

export const defineView =
  (view: View): DefineCommand =>
  ({ program, io, language, show }) => {
    const command = program.command(view.name).summary(view.summary[language]).description(view.summary[language])
    if (view.alias) command.alias(view.alias)
    if (view.topics) command.addArgument(topicArgument(view.topics, language))
    command.argument('[path...]', pathsHelp[language])
    addGlobalOptions(command, language, view.formats)
    command.addOption(failOnOption(language, view.failOn))
    if (explained.includes(view.name)) command.option('--explain', explainHelp[language])
    view.flags?.(command, language)
    command.option('--what-if <change>', whatIfHelp[language], repeated)
    command.option('--redact-names', redactHelp[language])
    helpWithExamples(command, view.examples, language)
    command.action(async () => {
      const words: readonly string[] = command.args
      const paths = view.topics ? words.slice(1) : words
      const { title, families, analyses, rules } = onTopic(view, words[0])
      const typed = command.optsWithGlobals<ViewOptions>()
      const { options, template }: Settled = (await view.settle?.(typed, io)) ?? { options: typed }
      const other = view.instead?.(options)
      if (other && options.whatIf) throw writesForReal
      if (other) {
        await other(io, show, paths, options)
        return
      }
      const mend = options.fix || options.dryRun ? await import('./mending/index.js') : undefined
      mend?.assertFlags(options)
      const once = async (): Promise<Outcome> => {
        const { gather, judge } = await import('./looking.js')
        const { rule, except } = options
        const changed = options.changed === true
        const wish = { paths, families, changed, one: view.one === true, rule: rule ?? rules, except }
        const read = await gather(io, wish, options)
        const mending = await mend?.mending(io, read, options)
        const gathered = mending?.gathered ?? read
        const arrange = async (looked: Looked): Promise<Arranged> =>
          view.arrange?.(looked, options, io, paths) ??
          (await import('./view-sections.js')).arrangedBy(analyses, looked, options.explain === true)
        const tableOf = async (all: Seen): Promise<Table | undefined> =>
          view.table?.(all, options) ?? (await import('./tables.js')).analysisTable(analyses ?? [], all.looked)
        const seen = async (): Promise<Seen> => {
          if (options.whatIf) {
            const { seenWhatIf } = await import('./what-if/index.js')
            const { sectionsOf } = await import('./view-sections.js')
            const more = (plan: Plan, context: Context) => sectionsOf(view.compares ?? [], plan, context, false)
            return seenWhatIf(io, gathered, { title, arrange, more }, options)
          }
          const looked = await judge(gathered, options)
          const arranged = await arrange(looked)
          return { looked, ...(mending?.shown(arranged) ?? arranged) }
        }
        const first = await seen()
        await mending?.write()
        const table = options.format === 'csv' ? await tableOf(first) : undefined
        const sheets = options.format === 'xlsx' ? await view.sheets?.(first) : undefined
        const { looked, plans, sections, note, comment } = (await view.ordered?.(first, options)) ?? first
        return {
          report: {
            command: view.name,
            title,
            asOf: looked.session.asOf,
            plans,
            sections,
            rules: looked.rules,
            ...(comment && { comment }),
            ...(table && { table }),
            ...(sheets && { sheets }),
          },
          language: looked.session.language,
          options,
          failOn: options.strict ? 'warning' : options.failOn,
          refusals: looked.refusals,
          inputs: [...looked.inputs, ...(options.template === undefined ? [] : [options.template])],
          ...(template && { template }),
          ...(view.note && !options.whatIf && { note: noteOf(view.note(plans.length), note) }),
        }
      }
      if (options.watch) {
        const { watchPlans } = await import('./watch.js')
        await watchPlans(io, show, once, paths, options)
      } else await show(await once())
    })
  }
