import type { Grouping } from '../../measures/portfolio.js'
import type { FailOn, GlobalOptions } from '../command.js'

/** The flags of a portfolio, as commander gives them. */
export type PortfolioOptions = GlobalOptions & { readonly by?: Grouping; readonly failOn: FailOn }
