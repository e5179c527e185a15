import { labelsOf } from '../../measures/scales.js'
import { isFrom, openDealsOf, type OpenDeal } from '../../measures/stages.js'
import { mapGoalsOf, stepsToDo, type ExecutionStep } from '../../measures/strategy.js'
import { enumerated, inQuotes } from '../../report/goal-words.js'
import type { Text } from '../../report/text.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

type Words = { readonly hint: Text; readonly question: Text }

/** What to do and to ask about the first step that is not done; `who` are the owners of the customer's goals. */
const wordsOf = (step: ExecutionStep, who: Text): Words => {
  const words: Readonly<Record<ExecutionStep, Words>> = {
    validate_strategy_map: {
      hint: {
        en: `Go through the strategy map with ${who.en}, then write "status: done" at "validate_strategy_map".`,
        zh: `与${who.zh}一起核对战略地图，然后在“validate_strategy_map”写“status: done”。`,
      },
      question: {
        en: `What would ${who.en} change on our strategy map?`,
        zh: `把战略地图拿给${who.zh}看，哪些地方会被改掉？`,
      },
    },
    identify_usable_relationships: {
      hint: {
        en: 'Agree in the team who can open which door, then write "status: done" at "identify_usable_relationships".',
        zh: '团队商定谁能帮我们引见谁，然后在“identify_usable_relationships”写“status: done”。',
      },
      question: {
        en: 'Whom do we know, inside or outside the customer, who helps us on with these tactics?',
        zh: '客户内外有哪些我们认识的人，能在这些战术上帮到我们？',
      },
    },
    research_similar_success: {
      hint: {
        en: 'Find a success case of a similar customer for "reference_cases", then write "status: done" at "research_similar_success".',
        zh: '找一个类似客户的成功案例写进“reference_cases”，然后在“research_similar_success”写“status: done”。',
      },
      question: {
        en: 'Which similar customer has done this with us, and what came out of it?',
        zh: '哪个类似的客户已经和我们做成过？结果如何？',
      },
    },
    identify_opportunities: {
      hint: {
        en: 'Go through the tactics for known and possible deals, then write "status: done" at "identify_opportunities".',
        zh: '逐项战术过一遍已知和潜在的商机，然后在“identify_opportunities”写“status: done”。',
      },
      question: {
        en: 'Which further deals are there in the strategy map beside those we know?',
        zh: '除了已知的商机，战略地图里还藏着哪些机会？',
      },
    },
  }
  return words[step]
}

/** `"ERP" is at stage C, "MES" is at stage D`. */
const dealsText = (deals: readonly OpenDeal[]): Text =>
  listed(
    deals.map(({ thing, stage }) => {
      const name = inQuotes(thing.name)
      return { en: `${name.en} is at stage ${stage}`, zh: `${name.zh}已到 ${stage} 阶段` }
    }),
  )

// From the proof of the solution on we argue with the map: a map the customer has never seen argues for us alone.
export const str005: Rule = {
  code: 'STR-005',
  name: 'execution-steps-done',
  label: { en: 'execution map not finished', zh: '执行地图没做完' },
  severity: 'error',
  summary: {
    en: 'Once an open deal is far enough, the four steps of the execution map are done, the validation with the customer first.',
    zh: '商机推进到一定阶段时，执行地图的四个步骤都已完成，首先是与客户验证。',
  },
  why: {
    en: 'A map that the customer has not validated is our guess, and a solution built on it is argued away. The other steps show whom we can use, what convinces and what else there is to win.',
    zh: '没有经客户验证的地图只是我们的猜想，建在上面的方案经不起论证。其余各步告诉我们能借谁的力、拿什么说服、还有哪些机会。',
  },
  source: 'S0-15',
  move: {
    en: 'Do the missing steps of the execution map, the validation with the customer first.',
    zh: '补做执行地图缺的步骤，先与客户验证战略地图。',
  },
  bad: `maps:
  execution:
    steps:
      validate_strategy_map: { status: doing }
      identify_usable_relationships: { status: done }
      research_similar_success: { status: done }
      identify_opportunities: { status: done }
opportunities:
  - { id: erp, name: 核心系统, stage: C }`,
  good: `maps:
  execution:
    steps:
      validate_strategy_map: { status: done }
      identify_usable_relationships: { status: done }
      research_similar_success: { status: done }
      identify_opportunities: { status: done }
opportunities:
  - { id: erp, name: 核心系统, stage: C }`,
  *check(plan, { playbook }) {
    const deals = openDealsOf(plan).filter(({ stage }) => isFrom(stage, playbook.from_stage.map_validated))
    const steps = stepsToDo(plan)
    const [step] = steps
    if (deals.length === 0 || step === undefined) return
    const owners = [...new Set(mapGoalsOf(plan).flatMap(({ owner }) => owner?.name ?? []))]
    const who = owners.length === 0 ? { en: 'the customer', zh: '客户' } : enumerated(owners.map(same))
    const subject = dealsText(deals)
    const labels = listed(labelsOf(playbook, 'execution_step', steps))
    yield {
      subject: 'plan',
      path: ['maps', 'execution', 'steps', step, 'status'],
      ...(step !== 'validate_strategy_map' && { severity: 'warning' }),
      message: {
        en: `${subject.en}, and not yet done on the execution map: ${labels.en}`,
        zh: `${subject.zh}，执行地图还没完成：${labels.zh}`,
      },
      ...wordsOf(step, who),
    }
  },
}
