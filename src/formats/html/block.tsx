import type { JSX } from 'preact'
import type { Bar, Block, Fact, OrderedItem, TreeItem } from '../../report/block.js'
import { visible } from '../../report/visible.js'
import { toneOf } from '../../report/words.js'
import { Findings } from './findings.js'
import { below, type Frame } from './frame.js'
import { Heading } from './heading.js'
import { Said, SaidCell, Term, toneClass } from './said.js'
import { TableBlock } from './table.js'

/** A share as a line of that length; what is not known has none. */
const BarLine = ({ pct }: { readonly pct: number | null }): JSX.Element => (
  <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class={pct === null ? 'track unknown' : 'track'} width="100" height="8" />
    {pct !== null && <rect class={pct < 100 ? 'share' : 'whole'} width={Math.max(0, Math.min(100, pct))} height="8" />}
  </svg>
)

const Bars = ({ items }: { readonly items: readonly Bar[] }): JSX.Element => (
  <ul class="bars">
    {items.map(({ label, pct, value, note }, index) => (
      <li key={index}>
        <span class="name">
          <Said text={label} />
        </span>
        <BarLine pct={pct} />
        <b>
          <Said text={value} />
        </b>
        {note && (
          <span class="note">
            <SaidCell cell={note} />
          </span>
        )}
      </li>
    ))}
  </ul>
)

/** Figures with their names; as tiles where they are to be seen from afar. */
const Facts = ({ items, look }: { readonly items: readonly Fact[]; readonly look: 'facts' | 'tiles' }): JSX.Element => (
  <dl class={look}>
    {items.map(({ label, value, note }, index) => (
      <div key={index} class={toneClass(toneOf(value))}>
        <Term text={label} />
        <dd>
          <b>
            <SaidCell cell={value} />
          </b>
          {note && (
            <span class="note">
              {' '}
              <Said text={note} />
            </span>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

const Tree = ({ items }: { readonly items: readonly TreeItem[] }): JSX.Element => (
  <ul class="tree">
    {items.map(({ text, details = [], below: under = [] }, index) => (
      <li key={index}>
        <p>
          <SaidCell cell={text} />
        </p>
        {details.map((detail, at) => (
          <p key={at} class="aside">
            <SaidCell cell={detail} />
          </p>
        ))}
        {under.length > 0 && <Tree items={under} />}
      </li>
    ))}
  </ul>
)

const Ordered = ({ items }: { readonly items: readonly OrderedItem[] }): JSX.Element => (
  <ol class="ordered">
    {items.map(({ text, details = [] }, index) => (
      <li key={index}>
        <p>
          <SaidCell cell={text} />
        </p>
        {details.map((detail, at) => (
          <p key={at} class="aside">
            <SaidCell cell={detail} />
          </p>
        ))}
      </li>
    ))}
  </ol>
)

type BlockProps = { readonly block: Block; readonly label: string; readonly id: string; readonly frame: Frame }

/** One block; `label` is the id of the heading that it stands under, `id` its own where it is one. */
export const BlockPart = ({ block, label, id, frame }: BlockProps): JSX.Element => {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={below(frame).level} id={id}>
          <Said text={block.text} />
        </Heading>
      )
    case 'text':
      return (
        <p class="text">
          <SaidCell cell={{ text: block.text, ...(block.tone && { tone: block.tone }) }} />
        </p>
      )
    case 'list':
      return (
        <ul class="list">
          {block.items.map((item, index) => (
            <li key={index}>
              <SaidCell cell={item} />
            </li>
          ))}
        </ul>
      )
    case 'bars':
      return <Bars items={block.items} />
    case 'figures':
      return <Facts items={block.items} look="tiles" />
    case 'facts':
      return <Facts items={block.items} look="facts" />
    case 'table':
      return <TableBlock table={block} label={label} frame={frame} />
    case 'findings':
      return <Findings {...block} frame={frame} />
    case 'ordered':
      return <Ordered items={block.items} />
    case 'tree':
      return <Tree items={block.items} />
    case 'code':
      return (
        <pre tabindex={0}>
          {block.text
            .split('\n')
            .map((line) => visible(line))
            .join('\n')}
        </pre>
      )
    case 'legend':
      return (
        <dl class="legend">
          {block.items.map(({ term, meaning }, index) => (
            <div key={index}>
              <Term text={term} />
              <dd>
                <Said text={meaning} />
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}
