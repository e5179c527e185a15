import type { JSX } from 'preact'
import type { Cell, FindingItem } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { both, textOf, toneOf } from '../../report/words.js'
import { ruleWords, severityTones, severityWords, toneSymbols } from '../format-words.js'
import type { Frame } from './frame.js'
import { Line, Said, Sign, toneClass, useSaid } from './said.js'

/** What is said besides; the style of the page names it, in its language. */
const Aside = ({ of, text }: { readonly of: 'hint' | 'ask'; readonly text: Text }): JSX.Element => (
  <Line look={`aside ${of}`} text={text} />
)

const Severity = ({ of }: { readonly of: FindingItem['severity'] }): JSX.Element => {
  const sign = toneSymbols[severityTones[of]].trim() || 'i'
  return <b {...useSaid(both((language) => `${sign} ${severityWords[of][language]}`))} />
}

type FindingProps = { readonly item: FindingItem; readonly frame: Frame; readonly isShort: boolean }

/** What a rule says, with what to ask and to do, and where in the file. */
const Finding = ({ item, frame, isShort }: FindingProps): JSX.Element => {
  const found = frame.findingOf(item)
  const hint = item.hint ?? found?.hint
  const card = found && !isShort ? frame.cardOfSubject(found.subject) : undefined
  return (
    <li class={item.severity} {...(card !== undefined && { 'data-of': card })}>
      <Severity of={item.severity} />
      <Line text={item.message} />
      {!isShort && item.question && <Aside of="ask" text={item.question} />}
      {!isShort && hint && <Aside of="hint" text={hint} />}
      <small>
        {visible(item.rule)}
        {found && ` · ${frame.placeWords(found.place)}`}
      </small>
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

type FindingsProps = { readonly lead?: Cell; readonly items: readonly FindingItem[]; readonly frame: Frame }

/** A line, and what bears it out: that is short, for it is said again in its part. */
export const Findings = ({ lead, items, frame }: FindingsProps): JSX.Element => (
  <>
    {lead && <Lead cell={lead} />}
    {items.length > 0 && (
      <ul class={lead ? 'findings short' : 'findings'}>
        {items.map((item, index) => (
          <Finding key={index} item={item} frame={frame} isShort={lead !== undefined} />
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
      <li key={index} class={one.severity}>
        <Severity of={one.severity} />
        <Line text={one.message} />
        <SourceLine {...one} />
        {one.hint && <Aside of="hint" text={one.hint} />}
        {(one.related ?? []).map(({ message, place }, at) => (
          <p key={at} class="aside">
            <Said text={message} /> ({visible(place.file)}:{place.range.start.line})
          </p>
        ))}
        <small>
          <Said text={ruleWords(one)} /> · {visible(one.place.file)}:{one.place.range.start.line}:
          {one.place.range.start.column}
        </small>
      </li>
    ))}
  </ul>
)
