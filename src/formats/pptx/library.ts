import * as imported from 'pptxgenjs'

type Class = (typeof imported)['default'] extends { readonly default: infer Inner }
  ? Inner
  : (typeof imported)['default']

/** What the library makes. */
export type Deck = Class extends new () => infer Made ? Made : never
export type DeckSlide = Deck extends { addSlide(...options: never[]): infer Made } ? Made : never

// Its types say that the class is within a module, which it is only for readers of CommonJS.
const found: unknown = imported.default
const Library = (
  typeof found === 'function' ? found : (found as { readonly default: unknown }).default
) as new () => Deck

/** A new deck. */
export const newDeck = (): Deck => new Library()
