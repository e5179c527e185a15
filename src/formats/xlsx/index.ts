import type { DocumentFormat } from '../format.js'

/** A workbook. */
export const xlsx: DocumentFormat = () => ''
