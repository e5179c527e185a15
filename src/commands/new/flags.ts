/** Answers given on the command line. */
export type NewFlags = {
  readonly template?: string
  readonly folder?: true
  readonly account?: string
  readonly lifecycle?: string
  readonly owner?: string
  readonly ownerRole?: string
  readonly member?: readonly string[]
  readonly person?: readonly string[]
  readonly deal?: string
  readonly amount?: string
  readonly stage?: string
  readonly since?: string
  readonly evidence?: string
  readonly close?: string
  readonly action?: string
  readonly due?: string
  readonly yes?: true
  readonly dryRun?: true
}
