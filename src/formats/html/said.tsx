import { createContext, type ComponentChildren, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { Cell, Tone } from '../../report/block.js'
import type { Language, Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { seriesOf, textOf, toneOf } from '../../report/words.js'
import { toneSymbols } from '../format-words.js'
import { Spark } from './spark.js'

/** The language in which the page opens. */
export const OpensIn = createContext<Language>('en')

type Spoken = { readonly children: ComponentChildren; readonly 'data-o'?: string }

/**
 * Words for an element that holds nothing else: in the language in which the page opens, with the other one beside them
 * for its switch. Both in elements of their own would make a large page half as large again.
 */
export const useSaid = (text: Text): Spoken => {
  const language = useContext(OpensIn)
  const [words, other] = [visible(text[language]), visible(text[language === 'en' ? 'zh' : 'en'])]
  return words === other ? { children: words } : { children: words, 'data-o': other }
}

/** Words in both languages among other things; what is the same in both needs no element. */
export const Said = ({ text }: { readonly text: Text }): JSX.Element => {
  const said = useSaid(text)
  return said['data-o'] === undefined ? <>{said.children}</> : <span {...said} />
}

/** The name of a tone for the style of the page. */
export const toneClass = (tone: Tone | undefined): string | undefined => tone && `t-${tone}`

/** What a tone is without colour. */
export const Sign = ({ tone }: { readonly tone: Tone | undefined }): JSX.Element | null => {
  const sign = tone === undefined ? '' : toneSymbols[tone].trim()
  return sign === '' ? null : <span class="sign">{sign} </span>
}

/** A cell with its tone, by symbol and by colour; a course is drawn, and its words are for whoever cannot see it. */
export const SaidCell = ({ cell }: { readonly cell: Cell }): JSX.Element => {
  const [tone, series] = [toneOf(cell), seriesOf(cell)]
  const said = useSaid(textOf(cell))
  if (series)
    return (
      <>
        <Spark series={series} />
        {said.children !== '' && <span class="aloud" {...said} />}
      </>
    )
  if (tone === undefined) return said['data-o'] === undefined ? <>{said.children}</> : <span {...said} />
  // Without a symbol the tone and the words can share an element.
  if (toneSymbols[tone] === '') return <span class={toneClass(tone)} {...said} />
  return (
    <span class={toneClass(tone)}>
      <Sign tone={tone} />
      <Said text={textOf(cell)} />
    </span>
  )
}

/** Words in a paragraph of their own. */
export const Line = ({ text, look }: { readonly text: Text; readonly look?: string }): JSX.Element => (
  <p {...(look !== undefined && { class: look })} {...useSaid(text)} />
)

/** The name of a figure. */
export const Term = ({ text }: { readonly text: Text }): JSX.Element => <dt {...useSaid(text)} />
