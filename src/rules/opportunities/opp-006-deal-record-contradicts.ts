import { historyInOrder, recordFaults, type RecordFault } from '../../measures/deal-records.js'
import { opportunitiesOf } from '../../measures/lookup.js'
import type { Text } from '../../report/text.js'
import { counted } from '../../report/words.js'
import type { Rule } from '../rule.js'

const words = (fault: RecordFault): Text => {
  switch (fault.kind) {
    case 'potential_with_stage':
      return {
        en: `stage ${fault.stage} is given, but a potential deal has no stage`,
        zh: `写了阶段 ${fault.stage}，但潜在商机没有阶段`,
      }
    case 'won_without_day':
      return {
        en: `it is won at stage ${fault.stage}, and the day it closed is missing`,
        zh: `在阶段 ${fault.stage} 写为赢单，却没有成交日期`,
      }
    case 'stage_differs':
      return {
        en: `the stage is ${fault.stage}, but the history ends with stage ${fault.last}`,
        zh: `阶段写的是 ${fault.stage}，历史记录最后却是阶段 ${fault.last}`,
      }
    case 'dates_decrease':
      return {
        en: `stage ${fault.stage} was entered on ${fault.date}, before the entry above it (stage ${fault.before.stage} on ${fault.before.date})`,
        zh: `进入阶段 ${fault.stage} 的日期 ${fault.date} 早于上一条（阶段 ${fault.before.stage}，${fault.before.date}）`,
      }
    case 'entered_later':
      return {
        en: `stage ${fault.stage} is entered on ${fault.date}, a day that has not come yet`,
        zh: `进入阶段 ${fault.stage} 的日期 ${fault.date} 还没有到`,
      }
    case 'result_before_stage':
      return {
        en: `the key result of stage ${fault.stage} is dated ${fault.date}, before the deal entered that stage on ${fault.entered}`,
        zh: `阶段 ${fault.stage} 的关键结果写在 ${fault.date}，早于进入该阶段的 ${fault.entered}`,
      }
    case 'result_later':
      return {
        en: `the key result of stage ${fault.stage} is dated ${fault.date}, a day that has not come yet`,
        zh: `阶段 ${fault.stage} 关键结果的日期 ${fault.date} 还没有到`,
      }
  }
}

const hints: Readonly<Record<RecordFault['kind'], Text>> = {
  potential_with_stage: {
    en: 'Delete "stage" as long as the deal is only a possibility, else write current or planned in "kind".',
    zh: '如果还只是可能，请删除“stage”；否则把“kind”改为 current（当前）或 planned（计划）。',
  },
  won_without_day: {
    en: 'Write the day of the signature in "closed_on", or move the deal to stage F.',
    zh: '请在“closed_on”中写上签约日期，或把商机推进到阶段 F。',
  },
  stage_differs: {
    en: 'Add the latest move to the end of "stage_history", or correct "stage".',
    zh: '请把最近一次变动补到“stage_history”末尾，或更正“stage”。',
  },
  dates_decrease: {
    en: 'Correct the wrong date, and list the stages in the order in which they were entered.',
    zh: '请更正写错的日期，并按进入的先后排列各阶段。',
  },
  entered_later: {
    en: 'Correct "entered_on", or leave the entry out until the deal is there.',
    zh: '请更正“entered_on”，或等商机真正进入该阶段后再写。',
  },
  result_before_stage: {
    en: 'Correct "achieved_on", or the day on which the stage was entered.',
    zh: '请更正“achieved_on”，或更正进入该阶段的日期。',
  },
  result_later: {
    en: 'Correct "achieved_on", or leave it empty until the result is reached.',
    zh: '请更正“achieved_on”，或等结果真正达成后再填。',
  },
}

const rest = (count: number): Text => {
  if (count === 0) return { en: '', zh: '' }
  const more = counted(count, 'more contradiction', 'more contradictions', '处矛盾')
  return { en: `; ${more.en} in this deal`, zh: `；本商机另有 ${more.zh}` }
}

/** Wrong dates are slips; these are about where the deal really is. */
const isAboutTheDeal = ({ kind }: RecordFault): boolean =>
  kind === 'potential_with_stage' || kind === 'won_without_day' || kind === 'stage_differs'

// Days in stage, forecasts and what we learn from past deals all hang on these few dates.
export const opp006: Rule = {
  code: 'OPP-006',
  name: 'deal-record-contradicts',
  label: { en: 'deal record contradicts itself', zh: '商机记录自相矛盾' },
  severity: 'error',
  summary: {
    en: 'The stage of every deal, its history and its key results agree with each other and with the calendar.',
    zh: '每个商机的阶段、阶段历史和关键结果相互一致，日期合理。',
  },
  why: {
    en: 'Days in stage are counted from these dates; when they contradict each other, nobody sees that a deal stands still.',
    zh: '阶段停留天数由这些日期算出；日期自相矛盾，商机停滞就没人看得见。',
  },
  source: 'S3-06, HOUSE',
  move: {
    en: 'Correct the stage or the dates so that they tell one story.',
    zh: '请更正阶段或日期，使前后一致。',
  },
  repairs: {
    en: 'A "stage_history" that is written with the latest stage first is put in the order of its days, if that is all that is wrong.',
    zh: '“stage_history”把最近的阶段写在最前面、而其余都没有矛盾时，按日期先后重新排列。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: B
    stage_history:
      - { stage: A, entered_on: 2026-05-01 }
      - { stage: B, entered_on: 2026-04-20 }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: B
    stage_history:
      - { stage: A, entered_on: 2026-04-20 }
      - { stage: B, entered_on: 2026-05-01 }`,
  *check(plan, { asOf }) {
    for (const at of opportunitiesOf(plan)) {
      const [first, ...others] = recordFaults(at, asOf)
      if (first === undefined) continue
      const { id, name } = at.thing
      const inOrder = historyInOrder(at, asOf)
      const [what, more] = [words(first), rest(others.length)]
      yield {
        subject: id,
        path: first.path,
        message: { en: `"${name}": ${what.en}${more.en}`, zh: `“${name}”：${what.zh}${more.zh}` },
        hint: hints[first.kind],
        ...(inOrder && {
          repair: {
            said: { en: `stages of "${name}" put in the order of their days`, zh: `“${name}”的阶段按日期先后排列` },
            changes: [{ kind: 'set', path: [...at.path, 'stage_history'], value: inOrder }],
          },
        }),
        related: others.map((fault) => ({ path: fault.path, message: words(fault) })),
        ...(isAboutTheDeal(first) && {
          question: {
            en: `Where does "${name}" really stand, and what would the customer say?`,
            zh: `“${name}”实际走到哪一步了，客户会怎么说？`,
          },
        }),
      }
    }
  },
}
