import {
  answersOf,
  controlOf,
  sizes,
  type Answered,
  type Control,
  type Rating,
  type Zone,
} from '../../measures/control.js'
import { byId, opportunitiesOf } from '../../measures/lookup.js'
import type { Context } from '../../plan/context.js'
import type { Opportunity, Person, Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import { withAttitudes } from '../../report/control-words.js'
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
  tied,
  working,
} from '../../report/working.js'
import { both, labelIn, same } from '../../report/words.js'

type Rater = 'self' | 'coach'

const raterWords: Readonly<Record<Rater, Text>> = {
  self: { en: 'self', zh: '自评' },
  coach: { en: 'coach', zh: '教练' },
}

const zoneName = (zone: Zone, { scales }: Playbook): Text => labelIn(scales['control_zone'], zone)

/** `from 27, below 116`. */
const zoneLimits = (zone: Zone, { control }: Playbook): Text => {
  const win = digits(control.win_from)
  const volatile = digits(control.volatile_from)
  switch (zone) {
    case 'win':
      return { en: `from ${win}`, zh: `${win} 起` }
    case 'volatile':
      return { en: `from ${volatile}, below ${win}`, zh: `${volatile} 起，低于 ${win}` }
    case 'loss':
      return { en: `below ${volatile}`, zh: `低于 ${volatile}` }
  }
}

const answerWords = (answer: Answered['answer'], playbook: Playbook): Text => {
  if (answer === undefined) return { en: 'not answered', zh: '未填' }
  if (typeof answer === 'string') return labelIn(playbook.scales['c139_clarity'], answer)
  return answer ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
}

/** `1 (c1) + 0 (c2 partly clear) = 1`: what counts, and of the rest why it does not. */
const countedSum = (answers: readonly Answered[], total: number, playbook: Playbook): Text =>
  both((language) =>
    sumOf(
      answers.map(({ element, answer, counts }) => {
        const name = counts ? element : `${element} ${answerWords(answer, playbook)[language]}`
        return meant(counts ? '1' : '0', tied(same(name)))[language]
      }),
      digits(total),
    ),
  )

const ratingLines = (rater: Rater, rating: Rating, deal: Opportunity, playbook: Playbook): readonly Text[] => {
  const { w, f, c, code, zone, indexPct } = rating
  const { weights } = playbook.control
  const answers = answersOf(deal, rater)
  const label = (en: string, zh = en) => {
    const who = raterWords[rater]
    return { en: `${who.en}, ${en}`, zh: `${who.zh}，${zh}` }
  }
  const [decisive] = answers.w
  const weighed = (ofW: number, ofF: number, ofC: number) =>
    [
      product(digits(weights.w), digits(ofW)),
      product(digits(weights.f), digits(ofF)),
      product(digits(weights.c), digits(ofC)),
    ].join(' + ')
  return [
    line(
      label('W'),
      decisive
        ? meant(digits(w), working`${decisive.element} ${answerWords(decisive.answer, playbook)}`)
        : same(digits(w)),
    ),
    line(label('F'), countedSum(answers.f, f, playbook)),
    line(label('C'), countedSum(answers.c, c, playbook)),
    line(
      label('code', '编码'),
      same(`100 × ${digits(w)} + 10 × ${digits(f)} + ${digits(c)} = ${digits(code)}`),
      comma(zoneName(zone, playbook), zoneLimits(zone, playbook)),
    ),
    line(
      label('index', '指数'),
      same(
        indexPct === undefined
          ? '?'
          : `(${weighed(w, f, c)}) / (${weighed(sizes.w, sizes.f, sizes.c)}) = ${percentage(indexPct)}`,
      ),
    ),
  ]
}

const unrated: Text = { en: 'nobody has rated it', zh: '没有人评分' }

const effectiveLine = ({ effective, effectiveRater }: Control): Text => {
  const label: Text = { en: 'counts', zh: '以此为准' }
  const written = same(effective?.written ?? '?')
  return effectiveRater === 'coach'
    ? line(label, written, { en: "the coach's rating, wherever there is one", zh: '有教练评分就以教练为准' })
    : line(label, written, {
        en: 'the self rating, uncalibrated: no coach has rated it',
        zh: '自评，未校准：没有教练评分',
      })
}

const deviationLine = ({ self, coach, deviation }: Control): Text => {
  const label: Text = { en: 'deviation, self − coach', zh: '偏差（自评 − 教练）' }
  if (self === undefined || coach === undefined || deviation === undefined)
    return line(label, comma(same('?'), { en: 'one of the two ratings is missing', zh: '缺少其中一个评分' }))
  return line(
    label,
    same(`W ${digits(self.w)} − ${digits(coach.w)} = ${digits(deviation.w)}`),
    same(`F ${digits(self.f)} − ${digits(coach.f)} = ${digits(deviation.f)}`),
    same(`C ${digits(self.c)} − ${digits(coach.c)} = ${digits(deviation.c)}`),
  )
}

/** The same claims read from the people of the deal, by name. */
const derivedLines = ({ derived }: Control, { people, scales }: Playbook): readonly Text[] => {
  const words = (scale: string, ids: readonly string[]): Text => either(ids.map((id) => labelIn(scales[scale], id)))
  const named = (persons: readonly Person[]): Text =>
    persons.length === 0 ? namesOrNobody([]) : withAttitudes(persons, scales['attitude'] ?? {})
  const roles = words('role', people.decision_structure)
  const supportive = words('attitude', people.supportive)
  const mentor = words('attitude', people.mentor)
  const { structure, decisionMakers, keyPeople, supporters, decidingSupporters, mentors } = derived
  const part = (some: readonly Person[], all: readonly Person[]) => [digits(some.length), digits(all.length)] as const
  const [w, ofW] = part(decidingSupporters, decisionMakers)
  const [f2, ofF2] = part(mentors, keyPeople)
  const [f3, ofF3] = part(supporters, structure)
  return [
    line(
      { en: `decision structure (${roles.en})`, zh: `决策结构（${roles.zh}）` },
      same(digits(structure.length)),
      named(structure),
    ),
    line(
      same("W'"),
      {
        en: `${w} of ${ofW} who decide are for us (${supportive.en}) → ${digits(derived.w)}`,
        zh: `${ofW} 位决策者中 ${w} 位支持我方（${supportive.zh}） → ${digits(derived.w)}`,
      },
      named(decisionMakers),
    ),
    line(
      same("F2'"),
      {
        en: `${f2} of ${ofF2} key people have the attitude ${mentor.en} → ${digits(derived.f2)}`,
        zh: `${ofF2} 位关键人中 ${f2} 位是${mentor.zh} → ${digits(derived.f2)}`,
      },
      named(keyPeople),
    ),
    line(
      same("F3'"),
      {
        en: `${f3} of ${ofF3} are for us, more than half wanted → ${digits(derived.f3)}`,
        zh: `${ofF3} 人中 ${f3} 人支持我方，需过半 → ${digits(derived.f3)}`,
      },
      named(supporters),
    ),
  ]
}

const dealBlocks = (deal: Opportunity, control: Control, playbook: Playbook): readonly Block[] => {
  const rated = (['self', 'coach'] as const).flatMap((rater) => {
    const rating = control[rater]
    return rating ? ratingLines(rater, rating, deal, playbook) : [line(raterWords[rater], comma(same('?'), unrated))]
  })
  return [
    { kind: 'heading', text: same(deal.name) },
    {
      kind: 'list',
      items: [...rated, effectiveLine(control), deviationLine(control), ...derivedLines(control, playbook)],
    },
  ]
}

const formula = (playbook: Playbook): Text => {
  const zones = (['win', 'volatile', 'loss'] as const).map((zone) => {
    const name = zoneName(zone, playbook)
    const limits = zoneLimits(zone, playbook)
    return { en: `${name.en} ${limits.en}`, zh: `${name.zh} ${limits.zh}` }
  })
  return {
    en: `code: 100 × W + 10 × F + C; ${zones.map(({ en }) => en).join('; ')}. An answer that is missing counts as not given.`,
    zh: `编码：100 × W + 10 × F + C；${zones.map(({ zh }) => zh).join('；')}。未填的回答按“没有”计。`,
  }
}

/** Domain 2.10, term by term; `ids` are the deals that are shown. */
export const explain = (ids: readonly string[], plan: Plan, { playbook }: Context): readonly Block[] => {
  const known = byId(opportunitiesOf(plan))
  const deals = ids
    .flatMap((id) => known.get(id) ?? [])
    .map((deal) => ({ deal, control: controlOf(deal, plan, playbook) }))
  const open = deals.filter(({ control }) => control.effective === undefined)
  if (deals.length === 0) return []
  return [
    { kind: 'text', text: formula(playbook), tone: 'dim' },
    ...deals
      .filter(({ control }) => control.effective !== undefined)
      .flatMap(({ deal, control }) => dealBlocks(deal, control, playbook)),
    ...(open.length > 0
      ? [
          {
            kind: 'list',
            items: [line(namesOrNobody(open.map(({ deal }) => deal.name)), comma(same('?'), unrated))],
          } as const,
        ]
      : []),
  ]
}
