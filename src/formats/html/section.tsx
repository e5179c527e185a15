import type { JSX } from 'preact'
import type { Section } from '../../report/report.js'
import { BlockPart } from './block.js'
import { CardPart } from './card.js'
import { below, cardId, type Frame } from './frame.js'
import { Heading } from './heading.js'
import { hasPictures, Pictures } from './picture.js'
import { Said } from './said.js'
import { pageWords } from './words.js'

/** Nothing for people to see. */
export const isEmpty = ({ blocks, graph, charts = [], cards = [] }: Section): boolean =>
  blocks.length === 0 && graph === undefined && charts.length === 0 && cards.length === 0

export const sectionId = ({ id }: Section, { prefix }: Frame): string => `${prefix}${id}`

type SectionProps = { readonly section: Section; readonly frame: Frame }

/** A section with its pictures above its tables. */
export const SectionPart = ({ section, frame }: SectionProps): JSX.Element => {
  const id = sectionId(section, frame)
  const title = `${id}-title`
  // A table is called what the nearest heading above it says.
  const labels = section.blocks.reduce<readonly string[]>(
    (all, { kind }, index) => [...all, kind === 'heading' ? `${id}-${String(index + 1)}` : (all.at(-1) ?? title)],
    [],
  )
  const blocks = section.blocks.map((block, index) => (
    <BlockPart
      key={index}
      block={block}
      id={`${id}-${String(index + 1)}`}
      label={labels[index] ?? title}
      frame={frame}
    />
  ))
  // The same in words, for whoever cannot see the map or looks for a word in it.
  const isMap = section.graph !== undefined && hasPictures(section)
  return (
    <section id={id} class={`section s-${section.id}`}>
      <Heading level={frame.level} id={title}>
        <Said text={section.title} />
      </Heading>
      <Pictures section={section} frame={frame} />
      {isMap ? (
        <details>
          <summary>
            <Said text={pageWords.inWords} />
          </summary>
          {blocks}
        </details>
      ) : (
        blocks
      )}
      {section.cards && (
        <div class="cards">
          {section.cards.map((card, index) => (
            <CardPart key={card.id} card={card} id={cardId(frame.prefix, index)} frame={below(frame)} />
          ))}
        </div>
      )}
    </section>
  )
}
