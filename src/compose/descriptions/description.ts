/** What a fact is, French; its unit; when it is absent, for one that may be. */
export type Description = readonly [dit: string, unite?: string | undefined, absent?: string];

/** Descriptions by the name of the field, or by that of what holds it and its own: `tours.elu`. */
export type Descriptions = Readonly<Record<string, Description>>;
