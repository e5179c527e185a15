import type { JSX } from 'preact'
import type { PlanReport, Report, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { asOfWord, drawnOf } from '../format-words.js'
import { Diagnostics } from './findings.js'
import { below, type Frame } from './frame.js'
import { Heading } from './heading.js'
import { Said } from './said.js'
import { isEmpty, SectionPart } from './section.js'
import { pageWords } from './words.js'

/** Sections that stand under one heading; those before the first part have none. */
export type Part = { readonly id: string; readonly title: Text | undefined; readonly sections: readonly Section[] }

/** The sections of a plan, part by part. */
export const partsOf = ({ sections }: PlanReport, { prefix }: Frame): readonly Part[] => {
  const parts: { id: string; title: Text | undefined; sections: Section[] }[] = []
  for (const section of sections) {
    if (section.part !== undefined || parts.length === 0)
      parts.push({ id: `${prefix}part-${String(parts.length)}`, title: section.part, sections: [] })
    if (!isEmpty(section)) parts.at(-1)?.sections.push(section)
  }
  return parts.filter((part) => part.sections.length > 0)
}

/** What is seen first stands together; whatever else is said before the parts follows. */
const FirstScreen = ({ sections, frame }: { readonly sections: readonly Section[]; readonly frame: Frame }) => (
  <>
    <div class="first">
      {sections
        .filter(({ bare }) => bare)
        .map((section) => (
          <SectionPart key={section.id} section={section} frame={frame} />
        ))}
    </div>
    {sections
      .filter(({ bare }) => !bare)
      .map((section) => (
        <SectionPart key={section.id} section={section} frame={frame} />
      ))}
  </>
)

type PlanProps = { readonly report: Report; readonly plan: PlanReport; readonly frame: Frame }

/** One plan from its first screen to its last map. */
export const PlanBody = ({ report, plan, frame }: PlanProps): JSX.Element => {
  const drawn = drawnOf(report, plan)
  const problems = `${frame.prefix}problems`
  return (
    <>
      {partsOf(plan, frame).map(({ id, title, sections }) =>
        title === undefined ? (
          <FirstScreen key={id} sections={sections} frame={frame} />
        ) : (
          <section key={id} id={id} class="part" {...(frame.prefix === '' && { 'aria-labelledby': `${id}-title` })}>
            <Heading level={frame.level} id={`${id}-title`}>
              <Said text={title} />
            </Heading>
            {sections.map((section) => (
              <SectionPart key={section.id} section={section} frame={below(frame)} />
            ))}
          </section>
        ),
      )}
      {drawn.length > 0 && (
        <section id={problems} class="section">
          <Heading level={frame.level} id={`${problems}-title`}>
            <Said text={pageWords.problems} />
          </Heading>
          <Diagnostics all={drawn} />
        </section>
      )}
    </>
  )
}

/** Which file, and of which day. */
export const PlanLine = ({ plan, asOf }: { readonly plan: PlanReport; readonly asOf: string }): JSX.Element => (
  <p class="where">
    <Said text={asOfWord(asOf)} /> · <span class="file">{visible(plan.file)}</span>
  </p>
)
