import type { Option } from 'commander'
import type { IdKind } from '../../measures/references.js'
import type { Path } from '../../report/diagnostic.js'
import { addKinds, type AddField, type AddKind } from '../add-kinds.js'
import type { Asked } from './asked.js'
import { dayOffers, reportDayOffers } from './days.js'
import type { Offer, Offers } from './offer.js'

/** Where the words for an argument or for the value of a flag come from. */
type Source = (asked: Asked) => Offers | Promise<Offers>

// Somebody waits at the keyboard: of what the sources are made from only that is loaded which is asked for.
const records = () => import('./records.js')
const fields = () => import('./fields.js')
const method = () => import('./method.js')

const things =
  (...kinds: readonly IdKind[]): Source =>
  async (asked) =>
    (await records()).thingOffers(asked, kinds)

const valuesAt =
  (...path: Path): Source =>
  async (asked) =>
    (await fields()).offersAt(path, asked)

const plans: Source = async (asked) => (await records()).planOffers(asked)

const rules: Source = async (asked) => (await method()).ruleListOffers(asked)

const files: Source = () => 'files'

/** By what a command calls the word: `<path>`, `[person]`. New commands and flags with the same words are known at once. */
const byWord: Readonly<Record<string, Source>> = {
  path: plans,
  file: files,
  folder: files,
  person: things('person'),
  member: things('team'),
  opportunity: things('opportunity'),
  action: async (asked) => (await records()).openActions(asked),
  stage: async (asked) => (await method()).stageOffers(asked),
  date: reportDayOffers,
  day: dayOffers,
  revision: async (asked) => (await records()).revisionOffers(asked),
  field: async (asked) => (await fields()).fieldOffers(asked),
  value: async (asked) => (await fields()).valueOffers(asked),
  change: async (asked) => (await fields()).changeOffers(asked),
  key: async (asked) => (await method()).playbookOffers(asked),
  'field=level': async (asked) => (await fields()).ratingOffers(asked),
}

/** Where that word alone does not tell: by the command or the flag with it. */
const byPlace: Readonly<Record<string, Source>> = {
  'new path': files,
  'explain id': async (asked) => (await method()).manualOffers(asked),
  'rename id': async (asked) => (await records()).thingOffers(asked, 'any'),
  'new --template': async () =>
    (await import('../../editing/first-plan/index.js')).templates.map((value) => ({ value })),
  'new --lifecycle': valuesAt('account', 'lifecycle'),
  'new --owner-role': valuesAt('team', 0, 'role'),
  'log --channel': valuesAt('touches', 0, 'channel'),
  '--rule': rules,
  '--except': rules,
}

const pathOfField = ({ list }: AddKind, key: string): Path => [...list, 0, ...key.split('.')]

const longOf = ({ flag }: AddField): string | undefined => /^--[a-z-]+/.exec(flag)?.[0]

/** The flags of `plan add KIND` fill fields of a record, and the format knows what may stand there. */
const addSource = (option: Option, { command }: Asked): Source | undefined => {
  const kind = addKinds.find((one) => command.parent?.name() === 'add' && one.kind === command.name())
  if (kind === undefined) return undefined
  const { under } = kind
  if (option.long === '--under') return under && things(under.kind)
  if (option.long === '--field') return async (asked) => (await fields()).recordFieldOffers([...kind.list, 0], asked)
  const field = kind.fields.find((one) => longOf(one) === option.long)
  return field && valuesAt(...pathOfField(kind, field.key))
}

const wordOf = (flags: string): string => /[<[]([^\]>]+)/.exec(flags)?.[1]?.replace(/\.+$/, '') ?? ''

const own = (table: Readonly<Record<string, Source>>, key: string): Source | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The words of a fixed choice, with what the help says of each. */
const choices = (words: readonly string[], help: string): readonly Offer[] =>
  words.map((value, index) => {
    const from = help.indexOf(`${value}: `)
    const until = words[index + 1] === undefined ? -1 : help.indexOf(`${words[index + 1] ?? ''}: `, from)
    const about = help.slice(from + value.length + 2, until < 0 ? undefined : until).replace(/[;；]\s*$/, '')
    return from < 0 ? { value } : { value, about }
  })

/** The words for what a command wants at the cursor. */
export const offersFor = async (asked: Asked): Promise<Offers> => {
  const { wants, command } = asked
  if (wants.kind === 'flag') return []
  if (wants.kind === 'value') {
    const { option } = wants
    if (option.argChoices) return choices(option.argChoices, '')
    const long = option.long ?? ''
    const source =
      addSource(option, asked) ??
      own(byPlace, `${command.name()} ${long}`) ??
      own(byPlace, long) ??
      own(byWord, wordOf(option.flags))
    return (await source?.(asked)) ?? []
  }
  const { argument } = wants
  if (argument === undefined) return []
  if (argument.argChoices) return choices(argument.argChoices, argument.description)
  const source = own(byPlace, `${command.name()} ${argument.name()}`) ?? own(byWord, argument.name())
  return (await source?.(asked)) ?? []
}
