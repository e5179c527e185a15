import type { ComponentChildren, JSX } from 'preact'

type Level = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

type HeadingProps = { readonly level: number; readonly id?: string; readonly children: ComponentChildren }

/** A heading of the level at which it stands. */
export const Heading = ({ level, id, children }: HeadingProps): JSX.Element => {
  const Tag: Level = `h${String(level)}` as Level
  return <Tag {...(id !== undefined && { id })}>{children}</Tag>
}
