import { valueAt } from '../../editing/change.js'
import { isReference } from '../../editing/meant.js'
import { formatAt, keysOfFormat } from '../../plan/format.js'
import type { Plan } from '../../plan/plan.js'
import type { Path } from '../../report/diagnostic.js'
import { ratings } from '../changes/ratings.js'
import { kindsAt, valueText } from '../understanding.js'
import type { Asked } from './asked.js'
import { dayOffers } from './days.js'
import { levelOffers, stageOffers } from './method.js'
import { behind, beginning, inList, type Offer } from './offer.js'
import { aboutThing, thingOffers } from './records.js'

type Place = { readonly plan: Plan | undefined; readonly path: Path }

const isList = (path: Path): boolean => formatAt(path).kinds.has('list')

/** A map or a list of maps: something with fields of its own. */
const hasFields = (path: Path): boolean => keysOfFormat(path).length > 0 || keysOfFormat([...path, 0]).length > 0

/** Parts of the plan that hold values themselves: `account.vpc`. */
const parts = (): readonly string[] => keysOfFormat([]).filter((key) => keysOfFormat([key]).length > 0)

/** What stands before the field: a record by id or whole name, a part of the plan, or the plan; names may hold dots. */
const holderOf = async (written: string, asked: Asked): Promise<(Place & { readonly rest: string }) | undefined> => {
  const things = await asked.things('any')
  for (let dot = written.lastIndexOf('.'); dot > 0; dot = written.lastIndexOf('.', dot - 1)) {
    const word = written.slice(0, dot)
    const rest = written.slice(dot + 1)
    const thing = things.find(({ id, name }) => id === word || name === word)
    if (thing) return { plan: thing.plan, path: thing.path, rest }
    const [only, ...more] = await asked.plans()
    const plan = more.length === 0 ? only?.plan : undefined
    if (word === 'plan') return { plan, path: [], rest }
    if (keysOfFormat([]).includes(word)) return { plan, path: [word], rest }
  }
  return undefined
}

/** Where the steps behind a record lead: keys, and places in lists. */
const along = (path: Path, steps: readonly string[]): Path =>
  steps.reduce<Path>((at, step) => [...at, isList(at) ? Number(step) : step], path)

/** The field that words such as `cio.relationship.current` name. */
const placeOf = async (written: string, asked: Asked): Promise<Place | undefined> => {
  const holder = await holderOf(written, asked)
  return holder && { plan: holder.plan, path: along(holder.path, holder.rest.split('.')) }
}

const stepsAt = ({ plan, path }: Place): readonly string[] => {
  if (!isList(path)) return keysOfFormat(path)
  const list = plan && valueAt(plan, path)
  return Array.isArray(list) ? list.map((_, index) => String(index)) : []
}

/** `ID.FIELD`, one step at a time; `end` closes a field that holds a value. */
export const fieldOffers = async (asked: Asked, end = ''): Promise<readonly Offer[]> => {
  const { typed, language } = asked
  const holder = await holderOf(typed, asked)
  if (holder === undefined) {
    const plans = (await asked.plans()).length
    const things = (await asked.things('any')).map((thing) => ({
      value: `${thing.id}.`,
      label: thing.name,
      about: aboutThing(thing, asked, plans, true),
      names: [`${thing.name}.`],
    }))
    return [...things, ...['plan', ...parts()].map((part) => ({ value: `${part}.` }))]
  }
  const steps = holder.rest.split('.')
  const place: Place = { plan: holder.plan, path: along(holder.path, steps.slice(0, -1)) }
  const session = await asked.session()
  return stepsAt(place)
    .filter((step) => step !== 'id' || place.path.length === 0)
    .map((step): Offer => {
      const path = along(place.path, [step])
      const lead = typed.slice(0, typed.length - (steps.at(-1) ?? '').length) + step
      if (hasFields(path) && !formatAt(path).kinds.has('text')) return { value: `${lead}.` }
      const now = holder.plan && valueText(valueAt(holder.plan, path), path, { session })[language]
      return { value: lead + end, about: now }
    })
}

/** What may be written at a path of the plan. */
export const offersAt = async (path: Path, asked: Asked): Promise<readonly Offer[]> => {
  const many = isList(path)
  const one = many ? [...path, 0] : path
  const { kinds, scale, words, isDate, names } = formatAt(one)
  const offers =
    scale === 'stage'
      ? await stageOffers(asked)
      : scale !== undefined
        ? await levelOffers(asked, scale)
        : isReference(names)
          ? await thingOffers(asked, kindsAt(path))
          : isDate
            ? dayOffers(asked)
            : kinds.has('boolean')
              ? [{ value: 'yes' }, { value: 'no' }]
              : words.map((value) => ({ value }))
  return many ? inList(asked.typed, () => offers) : offers
}

/** The value of the field that stands before it. */
export const valueOffers = async (asked: Asked): Promise<readonly Offer[]> => {
  const place = await placeOf(asked.words[0] ?? '', asked)
  return place ? offersAt(place.path, asked) : []
}

/** A word with the `=` in it: the field, then its value. */
const settingOffers = async (
  asked: Asked,
  fields: () => Promise<readonly Offer[]>,
  pathOf: (field: string) => Promise<Path | undefined>,
): Promise<readonly Offer[]> => {
  const at = asked.typed.indexOf('=')
  if (at < 0) return fields()
  const path = await pathOf(asked.typed.slice(0, at))
  if (path === undefined) return []
  const typed = asked.typed.slice(at + 1)
  return behind(asked.typed.slice(0, at + 1), beginning(await offersAt(path, { ...asked, typed }), typed))
}

/** `ID.FIELD=VALUE`, as `--what-if` takes it. */
export const changeOffers = (asked: Asked): Promise<readonly Offer[]> =>
  settingOffers(
    asked,
    () => fieldOffers(asked, '='),
    async (field) => (await placeOf(field, asked))?.path,
  )

/** `FIELD=VALUE` of a new record, as `--field` of `plan add` takes it. */
export const recordFieldOffers = (record: Path, asked: Asked): Promise<readonly Offer[]> =>
  settingOffers(
    asked,
    () =>
      Promise.resolve(
        keysOfFormat(record)
          .filter((key) => key !== 'id' && !hasFields([...record, key]))
          .map((key) => ({ value: `${key}=` })),
      ),
    (key) => Promise.resolve([...record, key]),
  )

/** `FIELD=LEVEL`, a rating that a visit changed. */
export const ratingOffers = (asked: Asked): Promise<readonly Offer[]> =>
  settingOffers(
    asked,
    () => Promise.resolve(ratings.map(([id, title]) => ({ value: `${id}=`, label: title[asked.language] }))),
    (field) =>
      Promise.resolve(
        ratings.some(([id]) => id === field) ? ['relationships', 'people', 0, ...field.split('.')] : undefined,
      ),
  )
