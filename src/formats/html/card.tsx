import type { JSX } from 'preact'
import type { Card } from '../../report/card.js'
import { textOf, toneOf } from '../../report/words.js'
import { BlockPart } from './block.js'
import type { Frame } from './frame.js'
import { Heading } from './heading.js'
import { Said, SaidCell, toneClass } from './said.js'

type CardProps = { readonly card: Card; readonly id: string; readonly frame: Frame }

/** Everything known of somebody; the script of the page opens it where the name stands. */
export const CardPart = ({ card, id, frame }: CardProps): JSX.Element => {
  const title = `${id}-title`
  return (
    <article id={id} class="card" aria-labelledby={title}>
      <Heading level={frame.level} id={title}>
        <Said text={card.title} />
      </Heading>
      {card.subtitle && (
        <p class="subtitle">
          <Said text={card.subtitle} />
        </p>
      )}
      <ul class="tags">
        {card.tags.map((tag, index) => (
          <li key={index} class={toneClass(toneOf(tag))}>
            <SaidCell cell={toneOf(tag) === undefined ? textOf(tag) : tag} />
          </li>
        ))}
      </ul>
      <BlockPart block={{ kind: 'facts', items: card.facts }} id={`${id}-facts`} label={title} frame={frame} />
    </article>
  )
}
