import type { DocumentFormat } from '../format.js'

/** A deck. */
export const pptx: DocumentFormat = () => ''
