/** Whether the data is a plan. */
export const isPlan: (data: unknown) => boolean
