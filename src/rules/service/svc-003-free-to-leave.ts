import { hasBought } from '../../measures/segmentation.js'
import { stickinessOf } from '../../measures/service.js'
import { counted, labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** More than this a team does not take up at once. */
const mostAtATime = 3

// The module is on as soon as one method is written; while none is, the index is not known and nothing is said.
export const svc003: Rule = {
  code: 'SVC-003',
  name: 'free-to-leave',
  label: { en: 'leaving us costs the customer little', zh: '客户离开的代价太小' },
  severity: 'info',
  summary: {
    en: 'Enough of the 17 methods that make leaving costly are in place with a customer who buys from us.',
    zh: '对已成交的客户，17 种提高转移成本的方法已实施了足够多。',
  },
  why: {
    en: 'A customer who loses nothing by leaving stays until the next offer. Every method in place is one more thing to give up.',
    zh: '离开没有损失的客户，有人报价就会走。每实施一种方法，客户离开就要多放弃一样东西。',
  },
  source: 'S2-29, HOUSE',
  move: {
    en: 'Choose one method that fits this customer, put it into an action, and write "in_place" when it works.',
    zh: '选一种适合该客户的方法，写成行动；见效之后写“in_place”。',
  },
  bad: `account:
  name: 长河仪表
  lifecycle: customer
  stickiness: { stable_quality: in_place, agreement: in_place, planned_visits: planned }`,
  good: `account:
  name: 长河仪表
  lifecycle: customer
  stickiness:
    stable_quality: in_place
    excellent_service: in_place
    individual_care: in_place
    planned_visits: in_place
    agreement: in_place
    know_more_people: in_place`,
  *check(plan, { playbook }) {
    const { methods, inPlace, of, indexPct, isLow } = stickinessOf(plan, playbook)
    if (!hasBought(plan) || !isLow || indexPct === undefined) return
    const { name } = plan.account
    const inState = (state: 'planned' | 'none' | undefined) =>
      listed(
        methods
          .filter((method) => method.state === state)
          .slice(0, mostAtATime)
          .map(({ id }) => labelIn(playbook.scales['stickiness_method'], id)),
      )
    const silent = methods.filter(({ state }) => state === undefined).length
    const unknown = {
      en: silent === 0 ? '' : `; of ${counted(silent, 'other', 'others', '').en} nothing is written`,
      zh: silent === 0 ? '' : `；另有 ${String(silent)} 种没有写`,
    }
    const planned = inState('planned')
    const unused = inState(undefined)
    const least = String(playbook.limits.stickiness_pct)
    yield {
      subject: 'plan',
      path: ['account', 'stickiness'],
      message: {
        en: `"${name}" could leave us easily: ${String(inPlace)} of ${String(of)} methods that hold a customer are in place (${indexPct.toFixed(1)}%, wanted at least ${least}%)${unknown.en}`,
        zh: `“${name}”要走很容易：${String(of)} 种留住客户的方法只实施了 ${String(inPlace)} 种（${indexPct.toFixed(1)}%，至少应达到 ${least}%）${unknown.zh}`,
      },
      ...(planned.en !== ''
        ? {
            hint: {
              en: `Begin with what is planned (${planned.en}): give it an action with owner and day, and write "in_place" when it works.`,
              zh: `先落实已经计划的（${planned.zh}）：写成行动，定好负责人和日期；见效之后写“in_place”。`,
            },
          }
        : unused.en !== '' && {
            hint: {
              en: `Say how it stands with the others, such as ${unused.en}; then choose one that fits this customer and put it into an action.`,
              zh: `把其余方法的状态补上，例如${unused.zh}；再选一种适合该客户的，写成行动。`,
            },
          }),
      question: {
        en: `What would "${name}" lose if it left us tomorrow?`,
        zh: `“${name}”如果明天离开我们，会失去什么？`,
      },
    }
  },
}
