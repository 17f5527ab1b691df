/** Tree. */
export interface Tree {
  label?: string | undefined;
  children?: Tree[] | undefined;
  byName?: { [key: string]: Tree } | undefined;
}
