/** A thing that lives. */
export interface Animal {
  /** Of the thing. */
  id: string;
  /** Later words win. From 1 to 9. */
  size?: number | undefined;
  legs: number;
}
