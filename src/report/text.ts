/** Words for a person, in every language at once. Written side by side, where they are said. */
export type Language = 'en' | 'zh'

export const languages: readonly Language[] = ['en', 'zh']

export type Text = Readonly<Record<Language, string>>
