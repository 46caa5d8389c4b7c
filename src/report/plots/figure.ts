// What every plot hands to the page.

export interface Figure {
  /** Unique on the page; letters and hyphens. */
  readonly id: string
  readonly title: string
  /** The plot as inline SVG, with a text alternative. */
  readonly svg: string
  /** What its marks mean, in the order of the drawing. */
  readonly key: readonly KeyEntry[]
  /** What is shown and how, as HTML. */
  readonly caption: string
}

/** A mark in a CSS colour, or a ramp of several; the label is HTML. */
export type KeyEntry = { readonly label: string } & (
  | { readonly mark: 'dot' | 'line' | 'dashes' | 'box' | 'outline'; readonly colour: string }
  | { readonly mark: 'ramp'; readonly colours: readonly string[] }
)
