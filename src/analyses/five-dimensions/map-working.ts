import type { InfluenceMap, MapStatus } from '../../measures/influence-map.js'
import { labelOf, labelsOf } from '../../measures/scales.js'
import type { Person } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Text } from '../../report/text.js'
import { digits, either, line, namesOrNobody, percentage, told, working } from '../../report/working.js'
import { listed, same } from '../../report/words.js'

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

/** `influence high, or role decision maker or approver`; a company may count by one of them alone. */
const keyPlayerWords = (playbook: Playbook): Text => {
  const { influence, roles } = playbook.people.key_player
  const high = either(labelsOf(playbook, 'influence', influence))
  const formal = either(labelsOf(playbook, 'role', roles))
  const byInfluence: Text = { en: `influence ${high.en}`, zh: `影响力${high.zh}` }
  const byRole: Text = { en: `role ${formal.en}`, zh: `角色为${formal.zh}` }
  if (influence.length === 0) return byRole
  if (roles.length === 0) return byInfluence
  return { en: `${byInfluence.en}, or ${byRole.en}`, zh: `${byInfluence.zh}，或${byRole.zh}` }
}

/** What each status says of the conditions before it. */
const decided: Readonly<Record<MapStatus, Text>> = {
  no_map: { en: 'nobody is recorded', zh: '没有记录任何人' },
  basic: { en: 'no key player', zh: '没有关键人' },
  red: { en: 'key players, and none of them for us', zh: '有关键人，但无人支持我方' },
  amber: { en: 'key players for us, and none of them decides or approves', zh: '有关键人支持，但不是决策者或批准者' },
  green: { en: 'a key player for us decides or approves', zh: '支持我方的关键人中有决策者或批准者' },
}

/** Which people decide the status of the map, condition by condition. */
export const statusLines = (map: InfluenceMap, of: number, playbook: Playbook): readonly Text[] => {
  const { people } = playbook
  const count = (persons: readonly Person[]) => String(persons.length)
  const attitudes = (persons: readonly Person[]) => persons.map((person) => withLevel(person, 'attitude', playbook))
  const supportive = either(labelsOf(playbook, 'attitude', people.supportive))
  const important = keyPlayerWords(playbook)
  const deciding = either(labelsOf(playbook, 'role', [...people.decision_maker, ...people.approver]))
  const status = labelOf(playbook, 'map_status', map.status) ?? same(map.status)
  return [
    line(
      { en: `key players (${important.en})`, zh: `关键人（${important.zh}）` },
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

/** Who carries each force. */
export const forceLines = (map: InfluenceMap, playbook: Playbook): readonly Text[] => {
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

/** With whom we are in regular contact. */
export const threadLine = (map: InfluenceMap, playbook: Playbook): Text =>
  line(
    { en: 'threads', zh: '有效联系线' },
    same(String(map.threads.length)),
    namesOrNobody(map.threads.map((person) => withLevel(person, 'contact', playbook))),
  )
