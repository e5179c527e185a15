import type { JSX } from 'preact'
import type { FindingItem } from '../../report/block.js'
import type { Report, Section } from '../../report/report.js'
import { visible } from '../../report/visible.js'
import type { FormatOptions } from '../format.js'
import { asOfWord, drawnOf, severityTones, toneSymbols } from '../format-words.js'
import { script, scriptHash, style, styleHash } from './assets.generated.js'
import { Contents } from './contents.js'
import { frameOfPlan, frameOfReport, planId } from './frame.js'
import { PlanBody, PlanLine } from './plan.js'
import { OpensIn, Said, toneClass } from './said.js'
import { SectionPart } from './section.js'
import { pageWords, severities, severityNames } from './words.js'

/** Nothing is loaded, and nothing runs or is styled but what stands in the page. */
const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

const findingsIn = ({ blocks }: Section): readonly Pick<FindingItem, 'severity'>[] =>
  blocks.flatMap((block) => (block.kind === 'findings' ? block.items : []))

/** Buttons that need the script; without it nobody sees them. */
const Controls = (): JSX.Element => (
  <div class="controls" hidden>
    <div role="group" class="switch" aria-labelledby="language-title">
      <span id="language-title" class="aloud">
        <Said text={pageWords.language} />
      </span>
      <button type="button" data-language="en" lang="en">
        English
      </button>
      <button type="button" data-language="zh" lang="zh">
        中文
      </button>
    </div>
    <button type="button" data-theme-switch>
      <span aria-hidden="true">◐ </span>
      <Said text={pageWords.light} />
    </button>
    <button type="button" data-print>
      <Said text={pageWords.print} />
    </button>
  </div>
)

/** Shows or hides findings by how severe they are. */
const SeverityFilter = ({ all }: { readonly all: readonly Pick<FindingItem, 'severity'>[] }): JSX.Element | null => {
  if (all.length === 0) return null
  return (
    <fieldset class="severities" hidden>
      <legend class="label">
        <Said text={pageWords.findings} />
      </legend>
      {severities.map((severity) => (
        <label key={severity} class={toneClass(severityTones[severity])}>
          <input type="checkbox" checked data-shows={severity} />
          <span>
            <span aria-hidden="true">{toneSymbols[severityTones[severity]].trim() || 'i'} </span>
            <Said text={severityNames[severity]} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type PageProps = { readonly report: Report; readonly options: FormatOptions }

/** The whole page: of one plan its own title, of several that of the report and the table of all before them. */
export const Page = ({ report, options }: PageProps): JSX.Element => {
  const { plans, sections, title, asOf } = report
  const [only] = plans.length === 1 ? plans : []
  const frame = frameOfReport(report)
  const frames = plans.map((plan, index) => frameOfPlan(plan, only ? '' : `p${String(index + 1)}-`, only ? 2 : 3))
  const name = only ? visible(only.account ?? only.file) : undefined
  const heading = only ? title : pageWords.plans
  const all = [...sections, ...plans.flatMap((plan) => plan.sections)].flatMap(findingsIn)
  const drawn = plans.flatMap((plan) => drawnOf(report, plan))
  return (
    <OpensIn.Provider value={options.language}>
      <html lang={options.language}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="color-scheme" content="light dark" />
          <title>{[name, heading[options.language]].filter((one) => one !== undefined).join(' · ')}</title>
          <style dangerouslySetInnerHTML={{ __html: style }} />
        </head>
        <body>
          <a class="skip" href="#report">
            <Said text={pageWords.skip} />
          </a>
          <header class="masthead">
            <div>
              {name !== undefined && (
                <p class="label" data-title>
                  <Said text={heading} />
                </p>
              )}
              <h1>{name ?? <Said text={heading} />}</h1>
              {only ? (
                <PlanLine plan={only} asOf={asOf} />
              ) : (
                <p class="where">
                  <Said text={asOfWord(asOf)} />
                </p>
              )}
            </div>
            <Controls />
          </header>
          <div class="columns">
            <aside class="side" aria-labelledby="contents-title">
              <Contents report={report} frames={frames} frame={frame} />
              <SeverityFilter all={[...all, ...drawn]} />
            </aside>
            <main id="report" tabindex={-1}>
              {sections.map((section) => (
                <SectionPart key={section.id} section={section} frame={frame} />
              ))}
              {plans.map((plan, index) => {
                const own = frames[index]
                if (own === undefined) return null
                if (only) return <PlanBody key={plan.file} report={report} plan={plan} frame={own} />
                const id = planId(index)
                return (
                  <article key={plan.file} id={id} class="plan" aria-labelledby={`${id}-title`}>
                    <h2 id={`${id}-title`}>{visible(plan.account ?? plan.file)}</h2>
                    <PlanLine plan={plan} asOf={asOf} />
                    <PlanBody report={report} plan={plan} frame={own} />
                  </article>
                )
              })}
              <p id="said" class="aloud" role="status" aria-live="polite" />
            </main>
          </div>
          <footer>
            <p>
              <Said text={pageWords.madeBy} /> {options.version ?? ''} · <Said text={asOfWord(asOf)} />
            </p>
          </footer>
          <script dangerouslySetInnerHTML={{ __html: script }} />
        </body>
      </html>
    </OpensIn.Provider>
  )
}
