/** Any JSON value, said the long way. */
export type Value = string | Value[] | { [key: string]: Value };

/** Chicken. */
export interface Chicken {
  laidEggs?: Egg[] | undefined;
  nests?: Nests | undefined;
}

/** Egg. */
export interface Egg {
  hatches?: Chicken | undefined;
}

/** Nests. */
export type Nests = Nests[];
