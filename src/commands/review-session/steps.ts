import { sinceSection } from '../../review/since.js'
import { earlierReviews } from '../../review/session-decisions.js'
import { stepTitle, stepTook, type Minutes, type Said, type SessionStep } from '../../review/session.js'
import { firstScreen } from '../review-sections.js'
import { decisions, questions, recommendations, vulnerabilities } from './lists.js'
import { askOneOfUs, askSomeOfUs, sessionFlag as flag, somebodyElse, type Room } from './talk.js'

/** Holds a step: what is shown first waits for its first question, and at the end it is said how long it took. */
const inStep = async <Result>(
  { desk, stage }: Room,
  step: SessionStep,
  minutes: Minutes,
  hold: () => Promise<Result>,
): Promise<Result> => {
  stage.begin()
  const result = await hold()
  const seconds = stage.end()
  if (seconds !== undefined)
    await stage.tell(desk.language, { kind: 'text', text: stepTook(step, minutes, seconds), tone: 'dim' })
  return result
}

/** Who is there, and for what. */
const people = async (room: Room): Promise<Pick<Said, 'kind' | 'presenter' | 'facilitator' | 'reviewers'>> => {
  const { desk, talk } = room
  const [last] = earlierReviews(desk.plan, desk.context.asOf)
  const kind = await talk.level(
    {
      key: 'kind',
      flag,
      question: { en: 'What kind of review is this?', zh: '这是哪一种评审？' },
      ...(last?.kind !== undefined && { initial: last.kind }),
    },
    'review_kind',
  )
  const presenter = await askOneOfUs(
    room,
    'presenter',
    { en: 'Who presents the plan?', zh: '谁来陈述计划？' },
    somebodyElse,
    last?.presenter ?? desk.plan.owner,
  )
  const facilitator = await askOneOfUs(
    room,
    'facilitator',
    { en: 'Who leads the session?', zh: '谁来主持？' },
    somebodyElse,
    last?.facilitator,
  )
  const reviewers = await askSomeOfUs(
    room,
    'reviewers',
    { en: 'Who asks and advises?', zh: '谁来提问和给建议？' },
    presenter,
  )
  return { kind, presenter, facilitator, reviewers }
}

const present = async (room: Room, minutes: Minutes): Promise<void> => {
  const { desk, stage, talk } = room
  const { plan, context, judgements } = desk
  // The first screen comes last, so that it is whole on a small screen as well.
  stage.show(sinceSection(plan, context, judgements), ...(await firstScreen(desk, context)))
  stage.say({ kind: 'heading', text: stepTitle('present', minutes) })
  await talk.text({
    key: 'presented',
    flag,
    question: {
      en: 'The presenter tells where the plan stands. Enter = that is done',
      zh: '陈述人讲计划的现状，其他人先听。讲完后按回车',
    },
    optional: true,
  })
}

/** The whole session: who is there, then the five steps. */
export const heldSession = async (room: Room, minutes: Minutes): Promise<Said> => {
  const there = await people(room)
  const step = <Result>(name: SessionStep, hold: () => Promise<Result>): Promise<Result> =>
    inStep(room, name, minutes, hold)
  await step('present', () => present(room, minutes))
  return {
    ...there,
    questions: await step('questions', () => questions(room, minutes)),
    vulnerabilities: await step('vulnerabilities', () => vulnerabilities(room, minutes)),
    recommendations: await step('recommendations', () => recommendations(room, minutes, there.reviewers)),
    decisions: await step('decisions', () => decisions(room, minutes)),
  }
}
