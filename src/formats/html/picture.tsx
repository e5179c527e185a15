import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { Section } from '../../report/report.js'
import { picturesOf } from '../svg/picture.js'
import type { Frame } from './frame.js'
import { forPage } from './markup.js'
import { OpensIn, Said } from './said.js'

/** Wider drawings have a line of their own, and can be looked at closely. */
const smallest = 480

/** Whether there is anything to look at. */
export const hasPictures = (section: Section): boolean => picturesOf(section, 'en').length > 0

type PicturesProps = { readonly section: Section; readonly frame: Frame }

/** What is to be seen of a section; drawn to fit, larger on demand. */
export const Pictures = ({ section, frame }: PicturesProps): JSX.Element | null => {
  const opens = useContext(OpensIn)
  const [english, chinese] = [picturesOf(section, 'en'), picturesOf(section, 'zh')]
  if (english.length === 0) return null
  return (
    <div class="pictures">
      {english.map((en, index) => {
        const zh = chinese[index] ?? en
        const [drawn, other] = opens === 'en' ? [en, zh] : [zh, en]
        const card = frame.cardOf(en.id)
        const id = `${frame.prefix}${section.id}-picture-${String(index + 1)}`
        const isWide = en.width > smallest
        return (
          <figure
            key={id}
            class={isWide ? 'picture wide' : 'picture'}
            {...(card !== undefined && { 'data-card': card })}
          >
            <div
              class="sheet"
              role="group"
              aria-labelledby={id}
              tabindex={0}
              data-p={forPage(other.svg, frame.prefix)}
              dangerouslySetInnerHTML={{ __html: forPage(drawn.svg, frame.prefix) }}
            />
            <figcaption>
              <span id={id} class="aloud">
                <Said text={{ en: en.title, zh: zh.title }} />
              </span>
              {isWide && <Said text={{ en: en.description, zh: zh.description }} />}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
