import type { JSX } from 'preact'
import type { Cell, Tone } from '../../report/block.js'
import { languages, type Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { textOf, toneOf } from '../../report/words.js'
import { toneSymbols } from '../format-words.js'

/** Words in both languages, of which the style of the page shows one; what is the same in both stands once. */
export const Said = ({ text }: { readonly text: Text }): JSX.Element => {
  if (text.en === text.zh) return <>{visible(text.en)}</>
  return (
    <>
      {languages.map((language) => (
        <span key={language} lang={language}>
          {visible(text[language])}
        </span>
      ))}
    </>
  )
}

/** The name of a tone for the style of the page. */
export const toneClass = (tone: Tone | undefined): string | undefined => tone && `t-${tone}`

/** What a tone is without colour. */
export const Sign = ({ tone }: { readonly tone: Tone | undefined }): JSX.Element | null => {
  const sign = tone === undefined ? '' : toneSymbols[tone].trim()
  return sign === '' ? null : <span class="sign">{sign} </span>
}

/** A cell with its tone, by symbol and by colour. */
export const SaidCell = ({ cell }: { readonly cell: Cell }): JSX.Element => {
  const tone = toneOf(cell)
  const said = <Said text={textOf(cell)} />
  if (tone === undefined) return said
  return (
    <span class={toneClass(tone)}>
      <Sign tone={tone} />
      {said}
    </span>
  )
}
