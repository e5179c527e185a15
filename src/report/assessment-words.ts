import type { Text } from './text.js'

/** A question of the deal assessment as it is asked, from the label of its level: `Can we win?`, `能赢吗？`. */
export const asked = ({ en, zh }: Text): Text => ({
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}?`,
  zh: `${zh}？`,
})
