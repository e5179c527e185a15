import type { Text } from './text.js'

/** What is rated of a person besides the five dimensions, by the keys under `ratings`. */
const others = {
  influence: { en: 'influence', zh: '影响力' },
  roles: { en: 'roles', zh: '角色' },
  forces: { en: 'forces', zh: '力量' },
  relationship: { en: 'relationship', zh: '关系' },
  prefers: { en: 'preferred vendor', zh: '偏好的供应商' },
} as const satisfies Readonly<Record<string, Text>>

type Dimensions = Readonly<Record<string, { readonly label: Text }>> | undefined

/** What people call a rating: a dimension by its label in the playbook. */
export const ratingWords = (id: string, dimensions: Dimensions): Text => {
  const words: Readonly<Record<string, Text>> = others
  return dimensions?.[id]?.label ?? words[id] ?? { en: id, zh: id }
}
