import { isMap, valueAt, type Value } from '../../editing/change.js'
import { isId, proposedId } from '../../editing/ids.js'
import { namedThings, type Named } from '../../measures/named.js'
import { formatAt, keysOfFormat } from '../../plan/format.js'
import type { Path } from '../../report/diagnostic.js'
import { both } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { AddField, AddFlags, AddKind } from '../add-kinds.js'
import { askDay, askMember } from '../asking.js'
import { meantThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import { understood } from '../understanding.js'
import type { Typed } from '../write-command.js'

/** `reportsTo`, as commander names the flag `--reports-to`. */
const flagName = (flag: string): string =>
  (/^--([a-z-]+)/.exec(flag)?.[1] ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const givenOf = (flags: AddFlags, field: AddField): string | undefined => {
  const value = flags[flagName(field.flag)]
  return typeof value === 'string' ? value : undefined
}

/** The words for a field: of the flag, or of the person who is asked. */
const wordsFor = async (
  desk: Desk,
  interview: Interview,
  field: AddField,
  at: Path,
  given: string | undefined,
): Promise<string | undefined> => {
  const { question, key, asks } = field
  const flag = field.flag.split(' ')[0] ?? field.flag
  if (question === undefined || (given === undefined && !interview.isThorough)) return given ?? field.initial
  const ask = { key, flag, question, given, optional: true, initial: field.initial } as const
  if (given !== undefined) return given
  if (asks === 'member') return askMember(desk, interview, { ...ask, initial: desk.plan.owner })
  if (asks === 'day') return askDay(desk, interview, ask)
  const { scale } = formatAt(at)
  if (scale !== undefined) return interview.level(ask, scale)
  const several = formatAt([...at, 0]).scale
  return several === undefined ? interview.text(ask) : interview.levels(ask, several)
}

/** `relationship.current` in a record. */
const placed = (record: { [key: string]: Value }, key: string, value: Value): void => {
  const [first = key, second] = key.split('.')
  if (second === undefined) record[first] = value
  else {
    const inner = record[first]
    record[first] = isMap(inner) ? { ...inner, [second]: value } : { [second]: value }
  }
}

const badField = (words: string): UserError =>
  new UserError({
    en: `--field wants KEY=VALUE with a key of the format; not "${words}"`,
    zh: `--field 需要 键=值，键须为格式中的键，而不是“${words}”`,
  })

const ordered = (record: { readonly [key: string]: Value }, at: Path): { readonly [key: string]: Value } => {
  const keys = keysOfFormat(at)
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (keys.indexOf(a) + 1 || 999) - (keys.indexOf(b) + 1 || 999)),
  )
}

const listLength = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const kindOf = ({ kind }: AddKind): string => (kind === 'member' ? 'team' : kind)

const twinError = ({ name, id }: Named): UserError =>
  new UserError({
    en: `there is "${name}" already (${id}); give --id to add another of that name`,
    zh: `已经有“${name}”（${id}）；要再加一个同名的，请用 --id 指定 id`,
  })

const givenStage = (flags: AddFlags): boolean => flags['stage'] !== undefined

const stageOfPotential = new UserError({
  en: 'a potential deal has no stage yet; leave --stage out, or --kind potential',
  zh: '潜在商机还没有阶段；请去掉 --stage，或去掉 --kind potential',
})

/** The list the record goes to: that of its kind, or one inside the record that `--under` names. */
const listFor = async (desk: Desk, kind: AddKind, under: string | undefined): Promise<Path> => {
  if (under === undefined || kind.under === undefined) return kind.list
  const holder = await meantThing(desk, under, [kind.under.kind])
  return [...holder.path, kind.under.list]
}

/** `plan add KIND`. */
export const addChange =
  (kind: AddKind) =>
  async (desk: Desk, interview: Interview, { words, flags }: Typed<AddFlags>): Promise<Wish> => {
    const { plan, context } = desk
    const list = await listFor(desk, kind, flags.under)
    const length = listLength(valueAt(plan, list))
    const at: Path = [...list, length]
    const { question, key: wordKey, name: wordName } = kind.word
    const word = await interview.text({
      key: wordKey,
      flag: wordName.replace(/[[\]]/g, '').toUpperCase(),
      question,
      given: words[0],
    })
    if (word === undefined || word.trim() === '')
      throw new UserError({ en: `a ${kind.kind} needs a ${wordKey}`, zh: `“${kind.summary.zh}”需要名称或内容` })
    const record: { [key: string]: Value } = {}
    const things = namedThings(plan)
    const taken = new Set(things.map(({ id }) => id))
    const twin = things.find(({ kind: other, name }) => other === kindOf(kind) && name === word.trim())
    if (twin && flags.id === undefined) throw twinError(twin)
    if (kind.prefix !== undefined) {
      const id = flags.id ?? proposedId(word, taken, kind.prefix)
      if (!isId(id) || taken.has(id))
        throw new UserError({
          en: taken.has(id)
            ? `the id "${id}" is taken; choose another --id`
            : `"${id}" cannot be an id; use small letters, digits, "-" and "_"`,
          zh: taken.has(id) ? `id“${id}”已被占用；请另选 --id` : `“${id}”不能作为 id；请用小写字母、数字、“-”和“_”`,
        })
      record['id'] = id
    }
    record[wordKey] = kind.kind === 'voice' ? (await meantThing(desk, word, ['person'])).id : word.trim()
    for (const field of kind.fields) {
      const path = [...at, ...field.key.split('.')]
      const answer = await wordsFor(desk, interview, field, path, givenOf(flags, field))
      if (answer === undefined || answer === '') continue
      const value = understood(desk, answer, path)
      if (value !== null) placed(record, field.key, value)
    }
    for (const written of flags.field ?? []) {
      const [, key = '', value = ''] = /^([a-z_.0-9]+)=(.*)$/s.exec(written) ?? []
      if (!keysOfFormat(at).includes(key.split('.')[0] ?? '')) throw badField(written)
      placed(record, key, understood(desk, value, [...at, ...key.split('.')]))
    }
    if (record['kind'] === 'potential' && givenStage(flags)) throw stageOfPotential
    const isStaged = kind.kind === 'opportunity' && typeof record['stage'] === 'string'
    if (isStaged && record['kind'] === 'potential') delete record['stage']
    else if (isStaged && record['stage_history'] === undefined) {
      record['stage_history'] = [{ stage: record['stage'] ?? null, entered_on: context.asOf }]
      if (record['stage'] === 'F') {
        record['status'] = 'won'
        record['closed_on'] ??= context.asOf
      }
    }
    const id = typeof record['id'] === 'string' ? record['id'] : undefined
    return {
      changes: [{ kind: 'insert', path: at, value: ordered(record, at) }],
      said: both((language) =>
        language === 'zh'
          ? `已新增${kind.summary.zh.split(/[；：]/)[0] ?? ''}：${word}${id === undefined ? '' : `（${id}）`}`
          : `added ${kind.kind}: ${word}${id === undefined ? '' : ` (${id})`}`,
      ),
      data: { kind: kind.kind, id: id ?? null, record },
    }
  }
