import type { JSX } from 'preact'
import type { Section } from '../../report/report.js'
import { languages } from '../../report/text.js'
import { picturesOf } from '../svg/picture.js'
import type { Frame } from './frame.js'
import { Said } from './said.js'
import { visible } from '../../report/visible.js'

/** Begins every id of a drawing, and every reference to one, with a prefix: the page shows each drawing in two languages. */
const withPrefix = (svg: string, prefix: string): string =>
  svg.replaceAll(/<[^<>]*>/g, (tag) =>
    tag
      .replaceAll(/ id="/g, ` id="${prefix}`)
      .replaceAll(/url\(#/g, `url(#${prefix}`)
      .replaceAll(/ (?:xlink:)?href="#/g, ` href="#${prefix}`)
      .replaceAll(/ (aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name: string, ids: string) => {
        const own = ids.split(' ').map((id) => prefix + id)
        return ` ${name}="${own.join(' ')}"`
      }),
  )

/** Wider drawings have a line of their own. */
const smallest = 480

/** Whether there is anything to look at. */
export const hasPictures = (section: Section): boolean => picturesOf(section, 'en').length > 0

/** What is to be seen of a section, in both languages; drawn to fit, larger on demand. */
export const Pictures = ({
  section,
  frame,
}: {
  readonly section: Section
  readonly frame: Frame
}): JSX.Element | null => {
  const [english, chinese] = [picturesOf(section, 'en'), picturesOf(section, 'zh')]
  if (english.length === 0) return null
  return (
    <div class="pictures">
      {english.map((picture, index) => {
        const drawn = { en: picture, zh: chinese[index] ?? picture }
        const card = frame.cardOf(picture.id)
        const id = `${frame.prefix}picture-${picture.id}`
        const said = (of: 'title' | 'description') => ({ en: drawn.en[of], zh: drawn.zh[of] })
        return (
          <figure
            key={picture.id}
            id={id}
            class={picture.width > smallest ? 'picture wide' : 'picture'}
            aria-labelledby={`${id}-title`}
            {...(card !== undefined && { 'data-card': card })}
          >
            {languages.map((language) => (
              <div
                key={language}
                lang={language}
                class="sheet"
                role="group"
                aria-label={visible(drawn[language].title)}
                tabindex={0}
                data-width={String(Math.round(drawn[language].width))}
                dangerouslySetInnerHTML={{ __html: withPrefix(drawn[language].svg, `${frame.prefix}${language}-`) }}
              />
            ))}
            <figcaption>
              <b id={`${id}-title`}>
                <Said text={said('title')} />
              </b>{' '}
              <span class="note">
                <Said text={said('description')} />
              </span>
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
