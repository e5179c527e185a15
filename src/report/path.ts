/** A route through the data of a plan, e.g. `['relationships', 'people', 2, 'contact']`. */
export type Path = readonly (string | number)[]
