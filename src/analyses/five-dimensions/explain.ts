import {
  fiveDimensions,
  influenceMap,
  type DimensionRow,
  type Dimensions,
  type IndexWorking,
  type InfluenceMap,
  type MapStatus,
} from '../../measures/dimensions.js'
import { labelOf, labelsOf, levelsOf, numberedLevel } from '../../measures/scales.js'
import type { Context } from '../../plan/context.js'
import type { Person, Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import {
  comma,
  digits,
  either,
  line,
  meant,
  namesOrNobody,
  percentage,
  product,
  sumOf,
  timesBest,
  told,
  working,
} from '../../report/working.js'
import { assessed, listed, same } from '../../report/words.js'

const heading = (en: string, zh: string): Block => ({ kind: 'heading', text: { en, zh } })
const list = (items: readonly Text[]): Block => ({ kind: 'list', items })

const notKnown: Text = { en: 'not known', zh: '未知' }
const leftOut: Text = { en: 'in neither sum', zh: '两个合计都不计入' }

const nameOf = ({ person, keyPlayer }: DimensionRow): string => (keyPlayer ? `★ ${person.name}` : person.name)

const weightOf = ({ person }: DimensionRow, playbook: Playbook): Text => {
  const level = numberedLevel(playbook, 'influence', person.influence)
  return level ? meant(digits(level.number), level.label) : meant('?', notKnown)
}

/** `4 / 30 = 13.3%`, or why there is nothing to divide. */
const shareLine = (label: Text, { part, whole, pct, terms }: IndexWorking, of: number): Text => {
  if (pct === undefined)
    return line(
      label,
      comma(
        same('?'),
        terms.length === 0
          ? { en: 'nobody is assessed yet', zh: '还没有人可评估' }
          : { en: 'there is nothing to divide by', zh: '除数为 0' },
      ),
    )
  return line(label, comma(same(`${digits(part)} / ${digits(whole)} = ${percentage(pct)}`), assessed(terms.length, of)))
}

const best: Text = { en: 'at best', zh: '最高可达' }

/** What the parts and the best parts of a weighted index add up to. */
const sumLines = ({ terms, part, whole, best: most }: IndexWorking): readonly Text[] =>
  terms.length === 0
    ? []
    : [
        line(
          { en: 'sum', zh: '合计' },
          same(
            sumOf(
              terms.map((term) => digits(term.part)),
              digits(part),
            ),
          ),
        ),
        line(
          best,
          same(
            timesBest(
              terms.map(({ weight }) => digits(weight)),
              digits(most),
              digits(whole),
            ),
          ),
        ),
      ]

const knownLines = ({ rows, workings, of }: Dimensions, playbook: Playbook): readonly Text[] => {
  const { known, weightedKnown } = workings
  const all = String(known.best)
  return [
    ...rows.map((row) => {
      const term = weightedKnown.terms.find(({ person }) => person === row.person)
      const cells = String(row.known)
      const open = listed(labelsOf(playbook, 'dimension', row.missing))
      const counted: Text = { en: `${cells} of ${all} known`, zh: `${all} 项中已知 ${cells} 项` }
      const missing: Text = { en: ` (? ${open.en})`, zh: ` (? ${open.zh})` }
      const weighted: Text = term
        ? working`${weightOf(row, playbook)} × ${digits(term.value)} = ${digits(term.part)}`
        : comma(working`${weightOf(row, playbook)} × ${cells} = ?`, {
            en: 'in no weighted sum',
            zh: '不计入加权合计',
          })
      return line(nameOf(row), row.missing.length > 0 ? working`${counted}${missing}` : counted, weighted)
    }),
    line(
      { en: 'known', zh: '已知' },
      same(
        sumOf(
          known.terms.map(({ value }) => digits(value)),
          digits(known.part),
        ),
      ),
      known.pct === undefined
        ? same('?')
        : same(`${digits(known.part)} / (${product(all, digits(of))}) = ${percentage(known.pct)}`),
    ),
    ...sumLines(weightedKnown),
    shareLine({ en: 'known, weighted', zh: '加权已知' }, weightedKnown, of),
  ]
}

const scaleLines = (
  { rows, workings, of }: Dimensions,
  dimension: 'attitude' | 'contact',
  label: Text,
  playbook: Playbook,
): readonly Text[] => {
  const index = dimension === 'attitude' ? workings.support : workings.contact
  return [
    ...rows.map((row) => {
      const weight = weightOf(row, playbook)
      const level = numberedLevel(playbook, dimension, row[dimension])
      const value = level ? meant(digits(level.number), level.label) : meant('?', notKnown)
      const term = index.terms.find(({ person }) => person === row.person)
      return line(
        nameOf(row),
        term ? working`${weight} × ${value} = ${digits(term.part)}` : comma(working`${weight} × ${value} = ?`, leftOut),
      )
    }),
    ...sumLines(index),
    shareLine(label, index, of),
  ]
}

/** `weight × attitude; at best the weight × 2 (mentor)`. */
const bestWords = (dimension: 'attitude' | 'contact', { best: most }: IndexWorking, playbook: Playbook): Text => {
  const top = levelsOf(playbook, dimension).find(([, { number }]) => number === most)
  const title = labelOf(playbook, 'dimension', dimension) ?? same(dimension)
  const highest = top ? meant(digits(most), top[1].label) : same(digits(most))
  return {
    en: `weight of the influence × ${title.en}; at best × ${highest.en}`,
    zh: `影响力权重 × ${title.zh}；最高为 × ${highest.zh}`,
  }
}

/** Somebody with the level that counts here: `王总 (supporter)`. */
const withLevel = (person: Person, dimension: 'attitude' | 'contact', playbook: Playbook): Text =>
  told(person.name, labelOf(playbook, dimension, person[dimension]) ?? same('?'))

const whyKeyPlayer = (person: Person, playbook: Playbook): Text => {
  const { influence, roles } = playbook.people.key_player
  const reasons = [
    ...labelsOf(
      playbook,
      'influence',
      person.influence && influence.includes(person.influence) ? [person.influence] : [],
    ),
    ...labelsOf(
      playbook,
      'role',
      (person.roles ?? []).filter((role) => roles.includes(role)),
    ),
  ]
  return told(person.name, listed(reasons))
}

/** What each status says of the conditions before it. */
const decided: Readonly<Record<MapStatus, Text>> = {
  no_map: { en: 'nobody is recorded', zh: '没有记录任何人' },
  basic: { en: 'no key player', zh: '没有关键人' },
  red: { en: 'key players, and none of them for us', zh: '有关键人，但无人支持我方' },
  amber: { en: 'key players for us, and none of them decides or approves', zh: '有关键人支持，但不是决策者或批准者' },
  green: { en: 'a key player for us decides or approves', zh: '支持我方的关键人中有决策者或批准者' },
}

const statusLines = (map: InfluenceMap, of: number, playbook: Playbook): readonly Text[] => {
  const { people } = playbook
  const count = (persons: readonly Person[]) => String(persons.length)
  const attitudes = (persons: readonly Person[]) => persons.map((person) => withLevel(person, 'attitude', playbook))
  const supportive = either(labelsOf(playbook, 'attitude', people.supportive))
  const high = either(labelsOf(playbook, 'influence', people.key_player.influence))
  const formal = either(labelsOf(playbook, 'role', people.key_player.roles))
  const deciding = either(labelsOf(playbook, 'role', [...people.decision_maker, ...people.approver]))
  const status = labelOf(playbook, 'map_status', map.status) ?? same(map.status)
  return [
    line(
      {
        en: `key players (influence ${high.en}, or role ${formal.en})`,
        zh: `关键人（影响力${high.zh}，或角色为${formal.zh}）`,
      },
      working`${count(map.keyPlayers)} ${{ en: 'of', zh: '/' }} ${digits(of)}`,
      namesOrNobody(map.keyPlayers.map((person) => whyKeyPlayer(person, playbook))),
    ),
    line(
      { en: `of them for us (${supportive.en})`, zh: `其中支持我方（${supportive.zh}）` },
      same(count(map.supportiveKeyPlayers)),
      namesOrNobody(attitudes(map.supportiveKeyPlayers)),
    ),
    line(
      { en: `of these with role ${deciding.en}`, zh: `其中角色为${deciding.zh}` },
      same(count(map.supportiveWithSay)),
      namesOrNobody(map.supportiveWithSay.map(({ name }) => name)),
    ),
    line({ en: 'map status', zh: '地图状态' }, status, decided[map.status]),
  ]
}

const forceLines = (map: InfluenceMap, playbook: Playbook): readonly Text[] => {
  const { forceCoveragePct: pct } = map
  return [
    ...[...map.forceCarriers].map(([force, carriers]) =>
      line(labelOf(playbook, 'force', force) ?? same(force), namesOrNobody(carriers.map(({ name }) => name))),
    ),
    line(
      { en: 'forces on the map', zh: '已有的力量' },
      same(
        pct === undefined
          ? '?'
          : `${String(map.forcesPresent.length)} / ${String(map.forceCarriers.size)} = ${percentage(pct)}`,
      ),
    ),
  ]
}

const threadLine = (map: InfluenceMap, playbook: Playbook): Text =>
  line(
    { en: 'threads', zh: '有效联系线' },
    same(String(map.threads.length)),
    namesOrNobody(map.threads.map((person) => withLevel(person, 'contact', playbook))),
  )

/** Domains 2.5 and 2.6, term by term. */
export const explain = (plan: Plan, { playbook }: Context): readonly Block[] => {
  const dimensions = fiveDimensions(plan, playbook)
  const map = influenceMap(plan, playbook)
  const { of, workings } = dimensions
  const contacts = either(labelsOf(playbook, 'contact', playbook.people.thread_contact))
  if (of === 0) return []
  return [
    {
      kind: 'text',
      text: {
        en: 'What is not known (?) is left out of the sums, and never counts as 0.',
        zh: '未知（?）不计入合计，绝不当作 0。',
      },
      tone: 'dim',
    },
    heading('Map status', '地图状态'),
    list(statusLines(map, of, playbook)),
    heading('Support index', '支持指数'),
    { kind: 'text', text: bestWords('attitude', workings.support, playbook), tone: 'dim' },
    list(scaleLines(dimensions, 'attitude', { en: 'support index', zh: '支持指数' }, playbook)),
    heading('Contact index', '联系指数'),
    { kind: 'text', text: bestWords('contact', workings.contact, playbook), tone: 'dim' },
    list(scaleLines(dimensions, 'contact', { en: 'contact index', zh: '联系指数' }, playbook)),
    heading('Dimensions known', '五维已知'),
    list(knownLines(dimensions, playbook)),
    heading('Forces', '力量'),
    list(forceLines(map, playbook)),
    heading('Threads', '有效联系线'),
    {
      kind: 'text',
      text: {
        en: `people of the customer (never external ones) with ${contacts.en}`,
        zh: `客户一方（外部人员不算）、${contacts.zh}的人`,
      },
      tone: 'dim',
    },
    list([threadLine(map, playbook)]),
  ]
}
