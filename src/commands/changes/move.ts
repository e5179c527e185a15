import { demandsOfStage } from '../../manual/stage-pages.js'
import { valueAt, type Change } from '../../editing/change.js'
import { ladderOf, stageCodes, stageName, wonStage } from '../../measures/ladder.js'
import type { Named } from '../../measures/named.js'
import { unfinishedStages, unprovedStages } from '../../measures/stage-proof.js'
import type { Opportunity } from '../../plan/plan.js'
import type { Playbook, StageCode } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, same } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import { chosenThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import { pastDay } from '../understanding.js'
import type { Typed } from '../write-command.js'

/** The flags of the command. */
export type MoveFlags = {
  readonly date?: string
  readonly evidence?: string
  readonly resultOn?: string
}

const plain = (words: string): string => words.normalize('NFKC').trim().toLowerCase()

/** Every word for a stage: its code, its name in the ladder and in the sets of labels. */
const wordsOf = (playbook: Playbook, code: StageCode): readonly string[] =>
  [
    ladderOf(playbook)[code].name,
    stageName(playbook, code),
    ...Object.values(playbook.label_sets).map((set) => set[code]),
  ]
    .flatMap(({ en, zh }) => [en, zh])
    .concat(code, `${code}阶段`, `阶段${code}`)

const meantStage = (playbook: Playbook, words: string): StageCode => {
  const wanted = plain(words)
  const exact = stageCodes.filter((code) => plain(code) === wanted)
  const matches =
    exact.length > 0 ? exact : stageCodes.filter((code) => wordsOf(playbook, code).map(plain).includes(wanted))
  const [only, ...more] = matches
  if (only !== undefined && more.length === 0) return only
  const list = (language: 'en' | 'zh') =>
    stageCodes.map((code) => `${code} ${stageName(playbook, code)[language]}`).join(language === 'zh' ? '、' : ', ')
  const state = ['lost', 'won', 'on_hold', '失单', '赢单', '搁置'].includes(wanted)
  throw new UserError({
    en: `"${words}" is no stage; the stages are ${list('en')}${state ? '; a deal that is lost or on hold is closed with plan set DEAL.status lost' : ''}`,
    zh: `“${words}”不是阶段；阶段有 ${list('zh')}${state ? '；失单或搁置请用 plan set 商机.status lost' : ''}`,
  })
}

const named = (playbook: Playbook, code: StageCode): Text =>
  both((language) => `${code} ${stageName(playbook, code)[language]}`)

/** The key result of a stage that the deal leaves behind, on the record that is there or on a new one. */
const resultChanges = (
  deal: Opportunity,
  path: Named['path'],
  stage: StageCode,
  day: string,
  evidence: string,
): readonly Change[] => {
  const results = deal.key_results ?? []
  const index = results.findIndex((result) => result.stage === stage)
  if (index < 0)
    return [
      {
        kind: 'insert',
        path: [...path, 'key_results', results.length],
        value: { stage, achieved_on: day, evidence },
      },
    ]
  return [
    { kind: 'set', path: [...path, 'key_results', index, 'achieved_on'], value: day },
    { kind: 'set', path: [...path, 'key_results', index, 'evidence'], value: evidence },
  ]
}

/** Whether a deal is won follows from its stage; the day of the contract is that of the move. */
const statusChanges = (deal: Opportunity, path: Named['path'], to: StageCode, day: string): readonly Change[] => {
  const at = (key: string): Named['path'] => [...path, key]
  if (to === wonStage)
    return [
      { kind: 'set', path: at('status'), value: 'won' },
      ...(deal.closed_on === undefined ? [{ kind: 'set', path: at('closed_on'), value: day } as const] : []),
    ]
  if (deal.status === undefined || deal.status === 'open') return []
  return [
    { kind: 'set', path: at('status'), value: 'open' },
    ...(deal.closed_on === undefined ? [] : [{ kind: 'set', path: at('closed_on'), value: null } as const]),
  ]
}

const list = (items: readonly Text[]): Block => ({ kind: 'list', items })

/** What the new stage asks for, and what of the stages before is not proved. */
const remarks = (id: string, to: StageCode, { plan, session: { playbook } }: Desk): readonly Block[] => {
  const deal = plan.opportunities?.find((one) => one.id === id)
  if (deal === undefined) return []
  const unproved = unprovedStages(deal, to).map((code) => {
    const { key_result } = ladderOf(playbook)[code]
    return both((language) =>
      language === 'zh'
        ? `${named(playbook, code).zh}：${key_result.zh}，没有达成日期`
        : `${named(playbook, code).en}: ${key_result.en} – no day on which it was reached`,
    )
  })
  const unfinished = unfinishedStages(deal, to, playbook).map(({ stage, done, of, next }) =>
    both((language) =>
      language === 'zh'
        ? `${named(playbook, stage).zh}：关键行动${done === undefined ? '没有记录' : `完成 ${String(done)}/${String(of)}`}，下一项 ${next.code} ${next.name.zh}`
        : `${named(playbook, stage).en}: key actions ${done === undefined ? 'not recorded' : `${String(done)} of ${String(of)} done`}, next ${next.code} ${next.name.en}`,
    ),
  )
  const open = [...unproved, ...unfinished]
  const key = ladderOf(playbook)[to].key_result
  return [
    {
      kind: 'heading',
      text: both((language) =>
        language === 'zh' ? `${named(playbook, to).zh} 的要求` : `What ${named(playbook, to).en} asks for`,
      ),
    },
    list([
      ...(to === wonStage ? [] : [{ en: `key result: ${key.en}`, zh: `关键结果：${key.zh}` }]),
      ...demandsOfStage(playbook, to),
    ]),
    ...(open.length === 0
      ? []
      : [{ kind: 'heading', text: { en: 'Not proved yet', zh: '尚未证明' } } as const, list(open)]),
  ]
}

const askedStage = async (desk: Desk, interview: Interview, from: StageCode | undefined): Promise<string> => {
  const { playbook } = desk.session
  const next = from === undefined ? 'A' : stageCodes[stageCodes.indexOf(from) + 1]
  const asked = await interview.choice(
    {
      key: 'stage',
      flag: 'STAGE',
      question: { en: 'To which stage?', zh: '到哪个阶段？' },
      ...(desk.io.interactive && next !== undefined && { initial: next }),
    },
    stageCodes
      .filter((code) => code !== from)
      .map((code) => ({
        value: code,
        name: named(playbook, code),
        description: ladderOf(playbook)[code].key_result[desk.language],
      })),
  )
  return asked ?? ''
}

/** A deal cannot come to a stage before the last one it came to, nor reach a result before it was there. */
const assertOrder = ({ stage_history: history = [] }: Opportunity, day: string, result: string | undefined): void => {
  const last = history.at(-1)
  if (last === undefined) return
  const { stage, entered_on: since } = last
  for (const [flag, date] of [
    ['--date', day],
    ['--result-on', result],
  ] as const)
    if (date !== undefined && date < since)
      throw new UserError({
        en: `${flag}: ${date} is before ${since}, when the deal came to stage ${stage}`,
        zh: `${flag}：${date} 早于 ${since}，即商机进入阶段 ${stage} 的日期`,
      })
}

const nothingToProve = (name: string, stage: StageCode): UserError =>
  new UserError({
    en: `--evidence is about the stage before the one a deal comes to, and "${name}" ${stage === 'A' ? 'comes to the first' : `is at ${stage} already`}; write it with plan set DEAL.key_results.N.evidence`,
    zh: `--evidence 说的是进入新阶段之前那一阶段的结果，而“${name}”${stage === 'A' ? '进入的是第一阶段' : `已经在阶段 ${stage}`}；请用 plan set 商机.key_results.N.evidence 填写`,
  })

/** `plan move OPPORTUNITY STAGE`. */
export const moveChange = async (
  desk: Desk,
  interview: Interview,
  { words, flags }: Typed<MoveFlags>,
): Promise<Wish> => {
  const { plan, context, session } = desk
  const { playbook } = session
  const thing = await chosenThing(desk, words[0], 'opportunity', { question: { en: 'Which deal?', zh: '哪个商机？' } })
  // The way leads to an opportunity: that is what was looked for.
  const deal = valueAt(plan, thing.path) as Opportunity
  const from = deal.stage
  const to = meantStage(playbook, words[1] ?? (await askedStage(desk, interview, from)))
  const day = pastDay(desk, flags.date, '--date') ?? context.asOf
  assertOrder(deal, day, flags.resultOn === undefined ? undefined : pastDay(desk, flags.resultOn, '--result-on'))
  const before = stageCodes[stageCodes.indexOf(to) - 1]
  const needsProof =
    before !== undefined && (from === undefined || to > from) && unprovedStages(deal, to).includes(before)
  if (flags.evidence !== undefined && (to === from || before === undefined)) throw nothingToProve(thing.name, to)
  const evidence =
    before !== undefined && (needsProof || flags.evidence !== undefined)
      ? await interview.text({
          key: 'evidence',
          flag: '--evidence',
          question: {
            en: `Key result of ${before}: ${ladderOf(playbook)[before].key_result.en}. What shows that it is reached? (Enter = not yet)`,
            zh: `${before} 的关键结果：${ladderOf(playbook)[before].key_result.zh}。有什么依据？（回车 = 还没有）`,
          },
          given: flags.evidence,
          optional: true,
        })
      : undefined
  const resultDay = pastDay(desk, flags.resultOn, '--result-on') ?? day
  const history = deal.stage_history ?? []
  const changes: readonly Change[] =
    to === from
      ? []
      : [
          ...(deal.kind === 'potential'
            ? [{ kind: 'set', path: [...thing.path, 'kind'], value: 'current' } as const]
            : []),
          { kind: 'set', path: [...thing.path, 'stage'], value: to },
          {
            kind: 'insert',
            path: [...thing.path, 'stage_history', history.length],
            value: { stage: to, entered_on: day },
          },
          ...(evidence === undefined || before === undefined
            ? []
            : resultChanges(deal, thing.path, before, resultDay, evidence)),
          ...statusChanges(deal, thing.path, to, day),
        ]
  const isReplaced =
    deal.key_results?.some(({ stage, evidence: old }) => stage === before && old !== undefined) ?? false
  const proof: Text[] =
    evidence === undefined || before === undefined
      ? []
      : [
          {
            en: `key result of ${before} ${isReplaced ? 'replaced' : 'recorded'}`,
            zh: `${isReplaced ? '已更换' : '已记录'} ${before} 的关键结果`,
          },
        ]
  const start = from === undefined ? same('–') : named(playbook, from)
  return {
    changes,
    said: both((language) =>
      [
        `${thing.name} · ${start[language]} → ${named(playbook, to)[language]}`,
        day,
        ...proof.map((text) => text[language]),
      ].join(' · '),
    ),
    data: { id: thing.id, from: from ?? null, to, entered_on: day, evidence: evidence ?? null },
    remarks: (after) => remarks(thing.id, to, after),
  }
}
