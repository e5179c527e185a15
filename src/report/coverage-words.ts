import type { Tone } from './block.js'

/** What the number of threads means for the team. */
export const threadTones = { too_few: 'bad', few: 'warn', enough: 'good' } as const satisfies Readonly<
  Record<string, Tone>
>
