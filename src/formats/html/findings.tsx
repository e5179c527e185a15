import type { JSX } from 'preact'
import type { Cell, FindingItem } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { both, textOf, toneOf } from '../../report/words.js'
import { colon, hintWord, questionWord, ruleWords, severityTones, severityWords, toneSymbols } from '../format-words.js'
import type { Frame } from './frame.js'
import { Line, Said, Sign, toneClass } from './said.js'

const Aside = ({ label, text }: { readonly label: Text; readonly text: Text }): JSX.Element => (
  <p class="aside">
    <b>
      <Said text={{ en: label.en + colon.en, zh: label.zh + colon.zh }} />
    </b>
    <Said text={text} />
  </p>
)

const Severity = ({ of }: { readonly of: FindingItem['severity'] }): JSX.Element => {
  const tone = severityTones[of]
  return (
    <b class={toneClass(tone)}>
      {toneSymbols[tone].trim() || 'i'} <Said text={severityWords[of]} />
    </b>
  )
}

type FindingProps = { readonly item: FindingItem; readonly frame: Frame; readonly isShort: boolean }

/** What a rule says, with what to ask and to do, and where in the file. */
const Finding = ({ item, frame, isShort }: FindingProps): JSX.Element => {
  const found = frame.findingOf(item)
  const hint = item.hint ?? found?.hint
  return (
    <li data-severity={item.severity}>
      <Severity of={item.severity} />
      <div>
        <Line text={item.message} />
        {!isShort && item.question && <Aside label={questionWord} text={item.question} />}
        {!isShort && hint && <Aside label={hintWord} text={hint} />}
        <p class="source">
          {visible(item.rule)}
          {found && ` · ${frame.placeWords(found.place)}`}
        </p>
      </div>
    </li>
  )
}

/** The first words of a lead say what it comes to; the rest stands beside them. */
const Lead = ({ cell }: { readonly cell: Cell }): JSX.Element => {
  const text = textOf(cell)
  const first = both((language) => text[language].split(' · ')[0] ?? '')
  const rest = both((language) => text[language].split(' · ').slice(1).join(' · '))
  return (
    <p class={`lead ${toneClass(toneOf(cell)) ?? ''}`}>
      <Sign tone={toneOf(cell)} />
      <strong>
        <Said text={first} />
      </strong>{' '}
      <span class="beside">
        <Said text={rest} />
      </span>
    </p>
  )
}

type FindingsProps = {
  readonly lead?: Cell
  readonly items: readonly FindingItem[]
  readonly frame: Frame
  /** Only what is found: the rest is said elsewhere on the page. */
  readonly isShort?: boolean
}

/** A line, and what bears it out. */
export const Findings = ({ lead, items, frame, isShort = lead !== undefined }: FindingsProps): JSX.Element => (
  <>
    {lead && <Lead cell={lead} />}
    {items.length > 0 && (
      <ul class={isShort ? 'findings short' : 'findings'}>
        {items.map((item, index) => (
          <Finding key={index} item={item} frame={frame} isShort={isShort} />
        ))}
      </ul>
    )}
  </>
)

/** As much of a line of a file as is worth showing. */
const longestLine = 200

/** The line of the file, with what is meant marked; what cannot be seen is written out. */
const SourceLine = ({ place: { line, range } }: Diagnostic): JSX.Element | null => {
  if (line.trim() === '') return null
  const from = Math.max(0, range.start.column - 1 - longestLine / 2)
  const start = range.start.column - 1
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length
  const to = from + longestLine
  return (
    <pre tabindex={0}>
      {from > 0 && '…'}
      {visible(line.slice(from, start))}
      <mark>{visible(line.slice(start, Math.min(end, to)))}</mark>
      {visible(line.slice(Math.min(end, to), to))}
      {line.length > to && '…'}
    </pre>
  )
}

/** What is wrong with the file itself, with its lines. */
export const Diagnostics = ({ all }: { readonly all: readonly Diagnostic[] }): JSX.Element => (
  <ul class="findings">
    {all.map((one, index) => (
      <li key={index} data-severity={one.severity}>
        <Severity of={one.severity} />
        <div>
          <Line text={one.message} />
          <SourceLine {...one} />
          {one.hint && <Aside label={hintWord} text={one.hint} />}
          {(one.related ?? []).map(({ message, place }, at) => (
            <p key={at} class="aside">
              <Said text={message} /> ({visible(place.file)}:{place.range.start.line})
            </p>
          ))}
          <p class="source">
            <Said text={ruleWords(one)} /> · {visible(one.place.file)}:{one.place.range.start.line}:
            {one.place.range.start.column}
          </p>
        </div>
      </li>
    ))}
  </ul>
)
