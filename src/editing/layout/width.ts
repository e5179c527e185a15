/** Characters of East Asian writing, which take two columns, and emoji; those whose width a font decides are narrow. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu

const astral = /[\u{10000}-\u{10ffff}]/gu

/** Columns that a text takes in an editor. */
export const columnsOf = (text: string): number =>
  text.length + (text.match(wide)?.length ?? 0) - (text.match(astral)?.length ?? 0)
