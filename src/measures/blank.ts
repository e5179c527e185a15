/** Whether a text says nothing: absent, empty or only spaces. */
export const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

/** A text that says something; undefined = it does not. */
export const given = (text: string | undefined): string | undefined => (isBlank(text) ? undefined : text)
