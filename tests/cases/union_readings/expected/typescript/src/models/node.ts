/** Node. */
export interface Node {
  seen?: Date | undefined;
  children?: Node[] | undefined;
}
