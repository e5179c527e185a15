import { valueAt, type Value } from '../../editing/change.js'
import { called, type Named } from '../../measures/named.js'
import { formatAt, keysOfFormat } from '../../plan/format.js'
import { nearest } from '../../plan/nearest.js'
import type { Plan } from '../../plan/plan.js'
import type { Path } from '../../report/diagnostic.js'
import { both } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import { meantThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import { understood, valueText } from '../understanding.js'
import type { Typed } from '../write-command.js'

/** What a field belongs to: a record of the plan, a part of it such as `account`, or the plan itself. */
export type Holder = { readonly id: string; readonly name: string; readonly path: Path; readonly rest: string }

const noField = (written: string): UserError =>
  new UserError({
    en: `"${written}" names no field; write ${keysOfFormat([]).includes(written) ? `plan.${written}` : 'ID.FIELD'}`,
    zh: `“${written}”没有写明字段；请写 ${keysOfFormat([]).includes(written) ? `plan.${written}` : 'ID.字段'}`,
  })

/** What is called by the longest of the beginnings of some words, which may hold dots themselves. */
const calledExactly = (plan: Plan, written: string): readonly { readonly thing: Named; readonly at: number }[] =>
  Array.from(written.matchAll(/\./g), ({ index }) => index)
    .toReversed()
    .flatMap((at) => {
      const word = written.slice(0, at)
      return called(plan, word, 'any')
        .things.filter(({ id, name }) => id === word || name === word)
        .map((thing) => ({ thing, at }))
    })

/** What the words before the first dot are. */
const headOf = (written: string): string => written.slice(0, Math.max(0, written.indexOf('.')))

const isPartOfPlan = (head: string): boolean => head === 'plan' || keysOfFormat([]).includes(head)

/** How surely a plan has what `ID.FIELD` begins with: `exactly` by id or whole name, `perhaps` by a part of one. */
export const holds = (plan: Plan, written: string): 'exactly' | 'perhaps' | 'not' => {
  if (isPartOfPlan(headOf(written)) || calledExactly(plan, written).length > 0) return 'exactly'
  return called(plan, headOf(written), 'any').things.length > 0 ? 'perhaps' : 'not'
}

/** A name may hold dots: the longest beginning that is called so wins. */
const holderOf = async (desk: Desk, written: string): Promise<Holder> => {
  if (!written.includes('.')) throw noField(written)
  const head = headOf(written)
  const after = written.slice(head.length + 1)
  if (isPartOfPlan(head)) return { id: head, name: head, path: head === 'plan' ? [] : [head], rest: after }
  const [only, ...more] = calledExactly(desk.plan, written)
  if (only && more.length === 0)
    return { id: only.thing.id, name: only.thing.name, path: only.thing.path, rest: written.slice(only.at + 1) }
  const thing = await meantThing(desk, head, 'any')
  return { id: thing.id, name: thing.name, path: thing.path, rest: after }
}

const unknownField = (name: string, key: string, keys: readonly string[]): UserError => {
  const near = nearest(key, keys)
  return new UserError({
    en: `"${name}" has no field "${key}"; ${near === undefined ? `it has: ${keys.join(', ')}` : `did you mean "${near}"?`}`,
    zh: `“${name}”没有字段“${key}”；${near === undefined ? `它有：${keys.join('、')}` : `是不是“${near}”？`}`,
  })
}

const notOneValue = (written: string, keys: readonly string[]): UserError =>
  new UserError({
    en: `"${written}" is no single value; name one of its fields: ${keys.map((key) => `${written}.${key}`).join(', ')}`,
    zh: `“${written}”不是单个值；请写出其中的字段：${keys.map((key) => `${written}.${key}`).join('、')}`,
  })

/** The place of an entry in a list, from 0. */
const indexIn = (desk: Desk, at: Path, key: string): number => {
  const list = valueAt(desk.plan, at)
  const length = Array.isArray(list) ? list.length : 0
  if (/^\d+$/.test(key) && Number(key) < length) return Number(key)
  const where = at.filter((step) => typeof step === 'string').at(-1) ?? ''
  const there =
    length === 0
      ? { en: 'it is empty', zh: '它是空的' }
      : { en: `there are 0 to ${String(length - 1)}`, zh: `有 0 到 ${String(length - 1)}` }
  throw new UserError({
    en: `"${where}" has no entry "${key}"; ${there.en}`,
    zh: `“${where}”没有第“${key}”项；${there.zh}`,
  })
}

const pathOf = (desk: Desk, { path, rest, name }: Holder): Path => {
  let at = path
  for (const key of rest.split('.')) {
    if (formatAt(at).kinds.has('list')) at = [...at, indexIn(desk, at, key)]
    else {
      const keys = keysOfFormat(at)
      const shown = [name, ...at.slice(path.length)].join('.')
      if (keys.length > 0 && !keys.includes(key)) throw unknownField(shown, key, keys)
      at = [...at, key]
    }
  }
  return at
}

const asks = async (desk: Desk, interview: Interview, holder: Holder, path: Path, before: unknown): Promise<string> => {
  const { scale } = formatAt(path)
  const now = valueText(before, path, desk)
  const question = both((language) =>
    language === 'zh'
      ? `${holder.name} · ${holder.rest}（现在 ${now.zh}）：`
      : `${holder.name} · ${holder.rest} (now ${now.en}):`,
  )
  const ask = { key: 'value', flag: 'VALUE', question, optional: true } as const
  const isLevel = scale !== undefined && !formatAt(path).kinds.has('list')
  const initial = typeof before === 'string' ? before : undefined
  return (await (isLevel ? interview.level({ ...ask, initial }, scale) : interview.text(ask))) ?? ''
}

const added = (before: unknown, value: Value): Value => {
  const old = Array.isArray(before) ? (before as readonly Value[]) : []
  const more = Array.isArray(value) ? (value as readonly Value[]) : [value]
  return [...old, ...more.filter((item) => !old.includes(item))]
}

/** A value of the plan as data: what is not there is not known. */
const dataOf = (value: unknown): Value => (value === undefined ? null : (value as Value))

/** A list of records, such as the people: no single value, and too much to wipe with one. */
const holdsRecords = (path: Path): boolean => {
  const item = formatAt([...path, 0]).kinds
  return formatAt(path).kinds.has('list') && item.has('map') && !item.has('text')
}

const recordsInside = (field: string): UserError =>
  new UserError({
    en: `"${field}" is a list of records and no single value; use plan add, or set a field of one of them`,
    zh: `“${field}”是一组记录，不是单个值；请用 plan add，或修改其中某一项的字段`,
  })

/** A field of a plan that may be set: whose it is, and where it stands. */
export type Field = { readonly holder: Holder; readonly path: Path; readonly written: string }

/** The field that is named as `ID.FIELD`; a `UserError` where there is none, or none that holds a single value. */
export const fieldOf = async (desk: Desk, written: string): Promise<Field> => {
  const holder = await holderOf(desk, written)
  const path = pathOf(desk, holder)
  const expected = formatAt(path)
  if (path.at(-1) === 'id' && holder.path.length > 0)
    throw new UserError({
      en: `an id is changed everywhere at once: plan rename ${holder.id} NEW`,
      zh: `id 要处处一起改：plan rename ${holder.id} 新id`,
    })
  if (holdsRecords(path)) throw recordsInside(written)
  const keys = keysOfFormat(path)
  if (keys.length > 0 && !expected.kinds.has('text') && !expected.kinds.has('list')) throw notOneValue(written, keys)
  return { holder, path, written }
}

/** The change that gives a field the value that words mean: nothing = not known any more, `+VALUE` adds to a list. */
export const settingOf = (desk: Desk, { holder, path }: Field, words: string): Wish => {
  const before = valueAt(desk.plan, path)
  const isAddition = formatAt(path).kinds.has('list') && words.startsWith('+')
  const meant = understood(desk, isAddition ? words.slice(1) : words, path)
  const value = isAddition ? added(before, meant) : meant
  const [old, fresh] = [valueText(before, path, desk), valueText(value, path, desk)]
  const isAbsent = before === undefined && value === null
  return {
    changes: isAbsent ? [] : [{ kind: 'set', path, value }],
    said: both(
      (language) =>
        `${holder.name} · ${holder.rest}${language === 'zh' ? '：' : ': '}${old[language]} → ${fresh[language]}`,
    ),
    data: { id: holder.id, field: holder.rest, before: dataOf(before), after: value },
  }
}

/** `plan set ID.FIELD VALUE`. */
export const setChange = async (desk: Desk, interview: Interview, { words }: Typed<object>): Promise<Wish> => {
  const [written = '', given] = words
  const field = await fieldOf(desk, written)
  if (given === undefined && !desk.io.interactive)
    throw new UserError({ en: `the value for "${written}" is missing`, zh: `缺少“${written}”的值` })
  const { holder, path } = field
  return settingOf(desk, field, given ?? (await asks(desk, interview, holder, path, valueAt(desk.plan, path))))
}
