import { templates, type FirstPlan, type Template } from '../../editing/first-plan/index.js'
import { plusDays } from '../../measures/dates.js'
import type { Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import { level, name, words, type Asking, type Question } from './asking.js'
import { askAction, askDeal } from './deal.js'
import { askPeople, askTeam } from './team.js'

const accountAbout: Text = { en: 'account', zh: '客户' }

export const askAccount = async (asking: Asking): Promise<string> => {
  const question: Question = {
    key: 'account',
    flag: '--account',
    about: accountAbout,
    question: { en: 'Name of the account?', zh: '客户叫什么？' },
    given: asking.flags.account,
  }
  return (await words(asking, question, name())) ?? ''
}

const templateWords: Readonly<Record<Template, { readonly lifecycle: string; readonly names: readonly string[] }>> = {
  prospect: { lifecycle: 'prospect', names: ['潜在客户', '潜在'] },
  customer: { lifecycle: 'customer', names: ['客户', '现有客户', 'loyal_customer'] },
  former: { lifecycle: 'former_customer', names: ['以前的客户', '流失客户', 'former_customer', 'former customer'] },
}

const meantTemplate = (given: string): Template => {
  const plain = given.normalize('NFKC').trim().toLowerCase()
  const found = templates.find((one) => one === plain || templateWords[one].names.includes(plain))
  if (found) return found
  throw new UserError({
    en: `--template cannot be "${given}"; choose one of ${templates.join(', ')}`,
    zh: `--template 不能是“${given}”；请从这些中选择：${templates.map((one) => `${one}（${templateWords[one].names[0] ?? ''}）`).join('、')}`,
  })
}

const templateFor = (lifecycle: string): Template =>
  lifecycle === 'prospect' ? 'prospect' : lifecycle === 'former_customer' ? 'former' : 'customer'

/** Where the account stands with us, and the template that goes with it. */
const askLifecycle = async (asking: Asking): Promise<Pick<FirstPlan, 'template' | 'lifecycle'>> => {
  const { flags } = asking
  const template = flags.template === undefined ? undefined : meantTemplate(flags.template)
  const lifecycle =
    template !== undefined && flags.lifecycle === undefined
      ? templateWords[template].lifecycle
      : await level(
          asking,
          {
            key: 'lifecycle',
            flag: '--lifecycle',
            about: { en: 'customer', zh: '合作状态' },
            question: { en: 'Where does it stand with us?', zh: '和我们的合作到了哪一步？' },
            given: flags.lifecycle,
          },
          'lifecycle',
        )
  return { template: template ?? templateFor(lifecycle ?? ''), lifecycle: lifecycle ?? 'prospect' }
}

/** Everything behind the name of the account: from the flags, or asked for. */
export const askRest = async (asking: Asking, account: string): Promise<FirstPlan> => {
  const { asOf } = asking.session
  return {
    ...(await askLifecycle(asking)),
    account,
    period: { from: asOf, to: plusDays(asOf, 364) },
    team: await askTeam(asking),
    people: await askPeople(asking),
    deal: await askDeal(asking),
    action: await askAction(asking),
  }
}
