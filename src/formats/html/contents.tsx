import type { JSX } from 'preact'
import type { Report } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { same } from '../../report/words.js'
import { drawnOf } from '../format-words.js'
import { planId, type Frame } from './frame.js'
import { partsOf } from './plan.js'
import { Said } from './said.js'
import { sectionId } from './section.js'
import { pageWords } from './words.js'

type Entry = { readonly id: string; readonly title: Text; readonly below: readonly Entry[] }

const Entries = ({ all }: { readonly all: readonly Entry[] }): JSX.Element => (
  <ol>
    {all.map(({ id, title, below }) => (
      <li key={id}>
        <a href={`#${id}`}>
          <Said text={title} />
        </a>
        {below.length > 0 && <Entries all={below} />}
      </li>
    ))}
  </ol>
)

const entriesOf = (report: Report, index: number, frame: Frame): readonly Entry[] => {
  const plan = report.plans[index]
  if (plan === undefined) return []
  const entries = partsOf(plan, frame).flatMap(({ id, title, sections }): readonly Entry[] => {
    // What stands together on the first screen is found together.
    const own = sections
      .filter(({ bare }, index) => !bare || index === 0)
      .map((section) => ({ id: sectionId(section, frame), title: section.title, below: [] }))
    return title === undefined ? own : [{ id, title, below: own.length > 1 ? own : [] }]
  })
  const problems = { id: `${frame.prefix}problems`, title: pageWords.problems, below: [] }
  return drawnOf(report, plan).length > 0 ? [...entries, problems] : entries
}

/** So many plans are listed with their parts. */
const mostInFull = 3

type ContentsProps = { readonly report: Report; readonly frames: readonly Frame[]; readonly frame: Frame }

/** Where to find what; of several plans their parts, of one also the sections. */
export const Contents = ({ report, frames, frame }: ContentsProps): JSX.Element => {
  const isAlone = report.plans.length === 1
  const all = report.plans.flatMap(({ account, file }, index): readonly Entry[] => {
    const own = frames[index] ? entriesOf(report, index, frames[index]) : []
    if (isAlone) return own
    // Of many plans each has one line.
    const parts = (report.plans.length > mostInFull ? [] : own).map(({ id, title }) => ({ id, title, below: [] }))
    return [{ id: planId(index), title: same(account ?? file), below: parts }]
  })
  const first = report.sections.map((section) => ({
    id: sectionId(section, frame),
    title: pageWords.allPlans,
    below: [],
  }))
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <p id="contents-title" class="label">
        <Said text={pageWords.contents} />
      </p>
      <Entries all={[...first, ...all]} />
    </nav>
  )
}
