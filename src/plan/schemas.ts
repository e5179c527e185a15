import part from '../../schemas/account-plan-part.schema.json' with { type: 'json' }
import plan from '../../schemas/account-plan.schema.json' with { type: 'json' }
import config from '../../schemas/plan-config.schema.json' with { type: 'json' }
import type { Text } from '../report/text.js'
import { descriptionAt } from './schema-outline.js'

const text = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`

/** The schema of a plan file, as text for an editor. */
export const planSchema = text(plan)

/** The same for the part files of a folder plan: nothing is required at the root. */
export const partSchema = text(part)

/** The schema of plan.config.yaml, as text for an editor. */
export const configSchema = text(config)

/** What the schema of plan.config.yaml says of the value under a key, in each language. */
export const configWords = (path: readonly string[]): Text | undefined => {
  // Written by hand and checked by tests: first a line in English, then one in Chinese.
  const [en, zh] = descriptionAt(config, path)?.split('\n') ?? []
  return en === undefined || zh === undefined ? undefined : { en, zh }
}
