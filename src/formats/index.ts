import type { Format } from './format.js'

/** Format → import on demand. The keys are the choices of `--format`. */
export const formats = {
  text: async (): Promise<Format> => (await import('./text.js')).text,
  json: async (): Promise<Format> => (await import('./json.js')).json,
  markdown: async (): Promise<Format> => (await import('./markdown.js')).markdown,
} satisfies Record<string, () => Promise<Format>>

export const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name)
