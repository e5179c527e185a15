import type { DocumentFormat } from '../format.js'

/** A page. */
export const html: DocumentFormat = () => ''
