import part from '../../schemas/account-plan-part.schema.json' with { type: 'json' }
import plan from '../../schemas/account-plan.schema.json' with { type: 'json' }
import config from '../../schemas/plan-config.schema.json' with { type: 'json' }

const text = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`

/** The schema of a plan file, as text for an editor. */
export const planSchema = text(plan)

/** The same for the part files of a folder plan: nothing is required at the root. */
export const partSchema = text(part)

/** The schema of plan.config.yaml, as text for an editor. */
export const configSchema = text(config)
