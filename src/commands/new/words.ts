import type { FirstMember, FirstPerson } from '../../editing/first-plan/index.js'
import { meantNumber, meantValue, type Understanding } from '../../editing/meant.js'
import { isDate } from '../../measures/dates.js'
import { labelOf, levelsOf } from '../../measures/scales.js'
import { meantLevel } from '../../plan/schema-levels.js'
import { standsForUnknown } from '../../plan/stand-ins.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Text } from '../../report/text.js'
import { both, listed, same } from '../../report/words.js'
import { quoted } from '../../report/visible.js'
import { commas, fieldsOf } from './lines.js'

/** What a line of words means, or what in it cannot be understood. */
export type Understood<Meaning> =
  { readonly kind: 'meant'; readonly meaning: Meaning } | { readonly kind: 'fault'; readonly fault: Text }

const meant = <Meaning>(meaning: Meaning): Understood<Meaning> => ({ kind: 'meant', meaning })
const faulty = (fault: Text): Understood<never> => ({ kind: 'fault', fault })

/** What keeps words from being a name in a plan. */
export const faultOfName = (name: string, most = 500): Text | undefined => {
  if (name.trim() === '') return { en: 'a name is needed', zh: '需要名称' }
  if (standsForUnknown(name, true)) {
    const shown = quoted(name)
    return {
      en: `${shown.en} stands for something unknown; a name is needed`,
      zh: `${shown.zh}表示不知道；这里需要名称`,
    }
  }
  const count = Array.from(name).length
  if (count <= most) return undefined
  return {
    en: `that is ${String(count)} characters, and no more than ${String(most)} fit`,
    zh: `共 ${String(count)} 个字符，最多 ${String(most)} 个`,
  }
}

/** A day in the words of people; undefined = it is none. */
export const dayOf = (words: string, understanding: Understanding): string | undefined => {
  const day = meantValue(words, ['reviews', 0, 'held_on'], understanding)
  return typeof day === 'string' && isDate(day) ? day : undefined
}

const levelIn = (words: string, scale: string, playbook: Playbook): string | undefined => {
  const levels = playbook.scales[scale] ?? {}
  const level = meantLevel(words, Object.keys(levels), levels)
  return level?.by === 'number' ? undefined : level?.id
}

const namesOf = (scale: string, playbook: Playbook): Text =>
  listed(levelsOf(playbook, scale).map(([id, { label }]) => both((language) => (language === 'zh' ? label.zh : id))))

/** `赵宁，客户经理`: somebody of ours, with the role. */
export const memberOf = (record: string, playbook: Playbook): Understood<FirstMember> => {
  const [name = '', role = '', ...more] = fieldsOf(record)
  const fault = faultOfName(name)
  if (fault) return faulty(fault)
  const extra = more.find((field) => field !== '')
  const level = role === '' ? undefined : levelIn(role, 'team_role', playbook)
  if (extra !== undefined || (role !== '' && level === undefined)) {
    const shown = quoted(extra ?? role)
    const roles = namesOf('team_role', playbook)
    return faulty({
      en: `${shown.en} is no role in our team; there are ${roles.en}; several people stand with ";" between them`,
      zh: `${shown.zh}不是团队角色；角色有${roles.zh}；几个人之间用分号`,
    })
  }
  return meant({ name, role: level })
}

/** The ratings of a person that a word may give, each by its scale. */
const ratings = [
  ['influence', 'influence'],
  ['contact', 'contact'],
  ['attitude', 'attitude'],
] as const satisfies readonly (readonly [keyof FirstPerson, string])[]

const rolesIn = (words: string, playbook: Playbook): readonly string[] | undefined => {
  const roles = words.split(/[、/+]/).map((word) => levelIn(word, 'role', playbook))
  return roles.every((role) => role !== undefined) ? [...new Set(roles)] : undefined
}

/** What one field behind the name says of a person. */
const fieldOf = (field: string, playbook: Playbook): Partial<FirstPerson> | undefined => {
  const roles = rolesIn(field, playbook)
  if (roles) return { roles }
  for (const [key, scale] of ratings) {
    const level = levelIn(field, scale, playbook)
    if (level !== undefined) return { [key]: level }
  }
  return undefined
}

/** `何远，总经理，决策者，高`: name and title; roles and ratings may follow in any order. */
export const personOf = (record: string, playbook: Playbook): Understood<FirstPerson> => {
  const [name = '', ...fields] = fieldsOf(record)
  const fault = faultOfName(name)
  if (fault) return faulty(fault)
  let person: FirstPerson = { name, roles: [] }
  for (const field of fields) {
    if (field === '') continue
    const said = fieldOf(field, playbook) ?? (person.title === undefined ? { title: field } : undefined)
    const [key] = Object.keys(said ?? {})
    if (said === undefined) {
      const shown = quoted(field)
      return faulty({
        en: `${shown.en} is neither a role, an influence, a contact nor an attitude; several people stand with ";" between them`,
        zh: `${shown.zh}不是角色、影响力、联系或态度；几个人之间用分号`,
      })
    }
    if (key !== 'roles' && key !== undefined && person[key as keyof FirstPerson] !== undefined) {
      const shown = quoted(field)
      return faulty({ en: `${shown.en} says something twice`, zh: `${shown.zh}与前面重复` })
    }
    person = { ...person, ...said }
  }
  return meant(person)
}

/** Several records of a line, or the first fault among them. */
export const eachOf = <Meaning>(
  records: readonly string[],
  understand: (record: string) => Understood<Meaning>,
): Understood<readonly Meaning[]> => {
  const meanings: Meaning[] = []
  for (const record of records) {
    const one = understand(record)
    if (one.kind === 'fault') return one
    meanings.push(one.meaning)
  }
  return meant(meanings)
}

export type DealWords = {
  readonly name: string
  readonly amount?: number | undefined
  readonly close?: string | undefined
}

const amountAndClose = (
  fields: readonly string[],
  understanding: Understanding,
): Understood<Omit<DealWords, 'name'>> => {
  let said: Omit<DealWords, 'name'> = {}
  for (const field of fields) {
    if (field === '') continue
    const amount = meantNumber(field, understanding.currency)
    const close = dayOf(field, understanding)
    if (close !== undefined && said.close === undefined) said = { ...said, close }
    else if (close === undefined && amount !== undefined && said.amount === undefined) said = { ...said, amount }
    else {
      const shown = quoted(field)
      return faulty({
        en: `${shown.en} is neither an amount such as 500000 nor a day such as 2026-11-30`,
        zh: `${shown.zh}不是金额（如 50万），也不是日期（如 2026-11-30）`,
      })
    }
  }
  return meant(said)
}

/** `50万，2026-11-30`, in any order. */
export const moneyOf = (line: string, understanding: Understanding): Understood<Omit<DealWords, 'name'>> =>
  amountAndClose(fieldsOf(line), understanding)

/** `生产排程系统，50万，2026-11-30`: name, amount, expected day of the contract. */
export const dealOf = (line: string, understanding: Understanding): Understood<DealWords> => {
  const [name = '', ...fields] = fieldsOf(line)
  const fault = faultOfName(name)
  if (fault) return faulty(fault)
  const rest = amountAndClose(fields, understanding)
  return rest.kind === 'fault' ? rest : meant({ name, ...rest.meaning })
}

/** `请周晴引荐，拜访何远，+7`: commas belong to the words, a day at the end does not. */
export const actionOf = (
  line: string,
  understanding: Understanding,
): Understood<{ readonly what: string; readonly due?: string | undefined }> => {
  const last = Math.max(...Array.from(commas, (sign) => line.lastIndexOf(sign)))
  const due = last < 0 ? undefined : dayOf(line.slice(last + 1), understanding)
  const what = due === undefined ? line.trim() : line.slice(0, last).trim()
  const fault = faultOfName(what)
  return fault ? faulty(fault) : meant({ what, due })
}

/** What people call a level, for a question. */
export const labelFor = (scale: string, id: string, playbook: Playbook): Text =>
  labelOf(playbook, scale, id) ?? same(id)
