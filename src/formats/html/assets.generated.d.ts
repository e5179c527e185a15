/** What the page runs, in one piece. */
export const script: string
/** What the page looks like. */
export const style: string
/** The hashes by which the page allows both, as its policy writes them. */
export const scriptHash: string
export const styleHash: string
