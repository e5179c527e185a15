import type { FirstAction, FirstDeal } from '../../editing/first-plan/index.js'
import { meantNumber } from '../../editing/meant.js'
import { plusDays } from '../../measures/dates.js'
import { ladderOf, stageCodes, stageName, wonStage } from '../../measures/ladder.js'
import type { Playbook, StageCode } from '../../playbook/playbook.js'
import type { Text } from '../../report/text.js'
import { both, listed } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { NewFlags } from './flags.js'
import {
  day,
  given,
  mistaken,
  name,
  understandingOf,
  withExample,
  words,
  type Asking,
  type Question,
} from './asking.js'
import { actionOf, dealOf, moneyOf } from './words.js'

const openStages = stageCodes.filter((code) => code < wonStage)

const namedStage = (playbook: Playbook, code: StageCode): Text =>
  both((language) => `${code} ${stageName(playbook, code)[language]}`)

const meantStage = (written: string, playbook: Playbook): StageCode => {
  const plain = written.normalize('NFKC').trim().toLowerCase()
  const found = openStages.find((code) => {
    const label = stageName(playbook, code)
    return [code, label.en, label.zh, ...Object.values(namedStage(playbook, code))].some(
      (one) => one.toLowerCase() === plain,
    )
  })
  if (found) return found
  const list = listed(openStages.map((code) => namedStage(playbook, code)))
  throw new UserError({
    en: `--stage cannot be "${written}"; the stages of an open deal are ${list.en}`,
    zh: `--stage 不能是“${written}”；进行中商机的阶段有${list.zh}`,
  })
}

const askStage = async (asking: Asking): Promise<StageCode> => {
  const { interview, flags, before, note, session } = asking
  const { playbook } = session
  if (flags.stage !== undefined) return meantStage(flags.stage, playbook)
  const chosen = await interview.choice(
    {
      key: 'stage',
      flag: '--stage',
      question: { en: 'At which stage is it?', zh: '现在走到哪个阶段？' },
      optional: true,
      initial: before.get('stage') ?? 'A',
    },
    openStages.map((code) => {
      const { key_result: result } = ladderOf(playbook)[code]
      return {
        value: code,
        name: namedStage(playbook, code),
        description: { en: `ends when ${result.en}`, zh: `完成的标志：${result.zh}` }[session.language],
      }
    }),
  )
  const stage = openStages.find((code) => code === chosen) ?? 'A'
  note({ key: 'stage', about: { en: 'stage', zh: '阶段' }, answer: stage, words: namedStage(playbook, stage) })
  return stage
}

/** When and how a deal came to a stage that is not the first. */
const askProof = async (
  asking: Asking,
  stage: StageCode,
): Promise<Pick<FirstDeal, 'since' | 'passed' | 'evidence'>> => {
  const { flags, session } = asking
  const passed = openStages.filter((code) => code < stage)
  const since = { key: 'since', flag: '--since', about: { en: 'at this stage since', zh: '进入该阶段' } }
  const question = { en: 'Since when?', zh: '什么时候进入这一阶段的？' }
  const understand = day(session, session.asOf)
  if (passed.length === 0)
    return {
      since: flags.since === undefined ? session.asOf : given('--since', understand(flags.since)),
      passed,
    }
  const from = await words(
    asking,
    { ...since, question, given: flags.since, optional: true, initial: session.asOf },
    understand,
  )
  const last = passed.at(-1) ?? 'A'
  const result = ladderOf(session.playbook)[last].key_result
  const evidence = await words(
    asking,
    {
      key: 'evidence',
      flag: '--evidence',
      about: { en: 'evidence', zh: '依据' },
      question: {
        en: `Key result of ${last}: ${result.en}. What shows it? Enter = not yet\n `,
        zh: `${last} 的关键结果：${result.zh}。有什么依据？回车 = 还没有\n `,
      },
      given: flags.evidence,
      optional: true,
    },
    name(2000),
  )
  return { since: from ?? session.asOf, passed, evidence }
}

const needsDeal = (flags: NewFlags): string | undefined =>
  (['amount', 'stage', 'close', 'since', 'evidence'] as const).find((flag) => flags[flag] !== undefined)

const without = (flag: string, needed: string): UserError =>
  new UserError({ en: `--${flag} needs --${needed}`, zh: `使用 --${flag} 时需要 --${needed}` })

export const askDeal = async (asking: Asking): Promise<FirstDeal | undefined> => {
  const { flags, session, interactive } = asking
  const understanding = understandingOf(session)
  const lonely = needsDeal(flags)
  if (flags.deal === undefined && lonely !== undefined && !interactive) throw without(lonely, 'deal')
  const question: Question = {
    key: 'deal',
    flag: '--deal',
    about: { en: 'deal', zh: '商机' },
    question: withExample(
      {
        en: 'The first deal: name, amount, signing day; Enter = none',
        zh: '第一个商机：名称，金额，预计签约日；回车 = 没有',
      },
      { en: 'Scheduling, 500000, 2026-11-30', zh: '生产排程系统，50万，2026-11-30' },
    ),
    optional: true,
  }
  const said =
    flags.deal === undefined
      ? await words(asking, question, (line) => dealOf(line, understanding))
      : { name: given('--deal', name()(flags.deal)), amount: undefined, close: undefined }
  if (said === undefined) return undefined
  const amountFlag = flags.amount === undefined ? undefined : meantNumber(flags.amount, understanding.currency)
  if (flags.amount !== undefined && amountFlag === undefined)
    throw mistaken('--amount', {
      en: `"${flags.amount}" is no amount; write digits, or 6.8m`,
      zh: `“${flags.amount}”不是金额；请写数字，或 680万`,
    })
  const closeFlag = flags.close === undefined ? undefined : given('--close', day(session)(flags.close))
  const known = { amount: amountFlag ?? said.amount, close: closeFlag ?? said.close }
  const more =
    known.amount === undefined
      ? await words(
          asking,
          {
            key: 'money',
            flag: '--amount',
            about: { en: 'amount', zh: '金额' },
            question: withExample(
              {
                en: 'How much is it worth, and when is it signed? Enter = not known',
                zh: '大约多少钱、什么时候签？回车 = 还不知道',
              },
              { en: '500000, 2026-11-30', zh: '50万，2026-11-30' },
            ),
            optional: true,
          },
          (line) => moneyOf(line, understanding),
        )
      : undefined
  const stage = await askStage(asking)
  return {
    name: said.name,
    amount: known.amount ?? more?.amount,
    close: known.close ?? more?.close,
    stage,
    ...(await askProof(asking, stage)),
  }
}

export const askAction = async (asking: Asking): Promise<FirstAction | undefined> => {
  const { flags, session, interactive } = asking
  if (flags.action === undefined && flags.due !== undefined && !interactive) throw without('due', 'action')
  const question: Question = {
    key: 'action',
    flag: '--action',
    about: { en: 'action', zh: '行动' },
    question: withExample(
      { en: 'The first step, and until when? Enter = none', zh: '第一步做什么、什么时候之前？回车 = 没有' },
      { en: 'Ask Zhou Qing to introduce us, +7', zh: '请周晴引荐何远，+7' },
    ),
    optional: true,
  }
  const said =
    flags.action === undefined
      ? await words(asking, question, (line) => actionOf(line, understandingOf(session)))
      : { what: given('--action', name(2000)(flags.action)), due: undefined }
  if (said === undefined) return undefined
  const due = flags.due === undefined ? said.due : given('--due', day(session)(flags.due))
  return { what: said.what, due: due ?? plusDays(session.asOf, session.playbook.next_move_days.error) }
}
