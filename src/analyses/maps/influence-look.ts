import { byId, namesOf, opportunitiesOf } from '../../measures/lookup.js'
import { labelOf, labelsOf } from '../../measures/scales.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook, ScaleName } from '../../playbook/playbook.js'
import type { Cell, Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { joined, labelIn, listed, same, toned } from '../../report/words.js'
import type { InfluenceFigures, InfluenceNode, Side } from './influence-figures.js'
import { inOneLine, type Look } from './picture.js'

const sideTones: Readonly<Record<Side, Tone | undefined>> = { for_us: 'good', undecided: undefined, against_us: 'bad' }

/** Everything that words need besides the figures. */
export type Setting = {
  readonly plan: Plan
  readonly playbook: Playbook
  readonly conflicts: InfluenceFigures['conflicts']
}

/** `influence high`, or the label alone where it says of what it is; `influence ?` while it is not known. */
const rating = (playbook: Playbook, scale: ScaleName, level: string | null, name: Text, isNamed: boolean): Text => {
  const label = labelOf(playbook, scale, level)
  if (label === undefined) return joined([name, same('?')], '\u00a0')
  return isNamed ? joined([name, label], '\u00a0') : label
}

const leadText = (lead: string | null, nameOf: (id: string) => string): readonly Text[] =>
  lead === null ? [] : [{ en: `lead ${nameOf(lead)}`, zh: `主责 ${nameOf(lead)}` }]

const partsText = ({ roles, forces }: InfluenceNode, playbook: Playbook): Text => {
  if (roles.length === 0 && forces.length === 0) return { en: 'role ?', zh: '角色 ?' }
  return inOneLine(
    [labelsOf(playbook, 'role', roles), labelsOf(playbook, 'force', forces)]
      .filter((labels) => labels.length > 0)
      .map((labels) => listed(labels)),
  )
}

const bossText = (boss: NonNullable<InfluenceNode['other_boss']>, nameOf: (id: string) => string): Cell => {
  const name = nameOf(boss.person)
  return boss.why === 'circle'
    ? toned({ en: `reports to ${name}: that is a circle`, zh: `汇报给${name}：形成了循环` }, 'warn')
    : { en: `reports to ${name}`, zh: `汇报给${name}` }
}

/** A setting in which ids have been given their names. */
type Words = Setting & { readonly nameOf: (id: string) => string }

const conflictCells = (id: string | null, { nameOf, conflicts }: Words): readonly Cell[] => {
  const names = (ids: readonly string[]) => listed(ids.map((one) => same(nameOf(one))))
  return conflicts
    .filter(({ person }) => person === id)
    .map(({ for_us, against_us }) => {
      const [ours, theirs] = [names(for_us), names(against_us)]
      return toned(
        {
          en: `pulled both ways: by ${ours.en} for us, by ${theirs.en} against us`,
          zh: `受到两边影响：${ours.zh}支持我方，${theirs.zh}不支持我方`,
        },
        'warn',
      )
    })
}

const personLook = (node: InfluenceNode, words: Words): Look => {
  const { nameOf, playbook } = words
  const tone = node.side === null ? 'dim' : sideTones[node.side]
  const star = node.key_player ? '★ ' : ''
  const name = star + (node.name ?? '')
  return {
    head: toned(same(node.title === null ? name : `${name} · ${node.title}`), tone),
    details: [
      partsText(node, playbook),
      inOneLine([
        rating(playbook, 'influence', node.influence, { en: 'influence', zh: '影响力' }, true),
        rating(playbook, 'attitude', node.attitude, { en: 'attitude', zh: '态度' }, false),
        rating(playbook, 'contact', node.contact, { en: 'contact', zh: '联系' }, false),
        ...leadText(node.lead, nameOf),
      ]),
      ...(node.lead === null ? [toned({ en: 'nobody covers', zh: '无人覆盖' }, node.key_player ? 'bad' : 'warn')] : []),
      ...(node.other_boss ? [bossText(node.other_boss, nameOf)] : []),
      ...conflictCells(node.subject, words),
    ],
    shape: node.external ? 'round' : 'box',
    tone,
    strong: node.key_player,
  }
}

const organisationLook = ({ name, type, influence, stance, relationship }: InfluenceNode, playbook: Playbook): Look => {
  const label = labelOf(playbook, 'organisation_type', type)
  const level = (id: string | null | undefined) => labelOf(playbook, 'organisation_relationship', id) ?? same('?')
  const tone = stance === 'rival' ? 'bad' : stance === 'ally' ? 'good' : undefined
  return {
    head: toned(label ? inOneLine([same(name ?? ''), label]) : same(name ?? ''), tone),
    details: [
      inOneLine([
        rating(playbook, 'influence', influence, { en: 'influence', zh: '影响力' }, true),
        rating(playbook, 'stance', stance, { en: 'stance', zh: '立场' }, false),
        joined([level(relationship?.current), level(relationship?.desired)], ' → '),
      ]),
    ],
    shape: 'double',
    tone,
  }
}

/** What an empty seat is called. */
const seatText = ({ kind, position_class, opportunity }: InfluenceNode, { plan, playbook }: Setting): Text => {
  if (kind === 'empty_post') return labelIn(playbook.scales['position_class'], position_class ?? '')
  if (opportunity === null) return { en: 'decision maker', zh: '决策者' }
  const deal = byId(opportunitiesOf(plan)).get(opportunity)?.name ?? opportunity
  return { en: `decision maker of "${deal}"`, zh: `“${deal}”的决策者` }
}

/** How each node of the influence map looks. */
export const influenceLook = (setting: Setting): ((node: InfluenceNode) => Look) => {
  const words: Words = { ...setting, nameOf: namesOf(setting.plan) }
  return (node) => {
    switch (node.kind) {
      case 'person':
        return personLook(node, words)
      case 'organisation':
        return organisationLook(node, setting.playbook)
      case 'unknown_person': {
        const said = { en: `${node.subject ?? ''}: not on the map`, zh: `${node.subject ?? ''}：不在地图上` }
        return { head: toned(said, 'warn'), shape: 'box', tone: 'warn', missing: true }
      }
      case 'empty_post':
      case 'no_decision_maker': {
        const tone = node.kind === 'no_decision_maker' ? 'bad' : 'warn'
        return { head: toned(seatText(node, setting), tone), shape: 'box', tone, missing: true }
      }
    }
  }
}
