import type { Cell, Fact } from './block.js'
import type { Text } from './text.js'

/** What is known of somebody in one place, for formats that can open it where the name stands. */
export type Card = {
  readonly id: string
  /** The name, as it stands in tables. */
  readonly title: Text
  readonly subtitle?: Text
  /** What is to be seen at once. */
  readonly tags: readonly Cell[]
  readonly facts: readonly Fact[]
  /** Ids of the charts that belong on it. */
  readonly charts: readonly string[]
}
