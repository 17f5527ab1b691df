/** A note with "quotes", a \ backslash, and a """docstring end""". */
export interface Note {
  /** Text of the note; ends in a "quote". From 1 to 100 characters. */
  noteText: string;
  /** From 1 to 3 items. Default: `["a", "b"]`. */
  tags?: string[] | undefined;
  /**
   * Colour of the note. Default: `"red"`.
   *
   * @deprecated The API advises against it.
   */
  colour?: string | undefined;
  /** At least 1. Default: `1`. */
  size?: number | undefined;
  /** Kind of the note. Default: `"short"`. */
  kind?: NoteKind | undefined;
  /**
   * The note above this one.
   *
   * Null at the top.
   */
  parent?: Note | undefined;
  empty?: string | undefined;
}

/** Kind of the note. */
export type NoteKind = "short" | "long" | (string & {});

/** The note as it is kept; `keptAt` says when, `hisName` is none of it. */
export interface CreateNoteResponse {
  /** Text of the note; ends in a "quote". From 1 to 100 characters. */
  noteText: string;
  /** From 1 to 3 items. Default: `["a", "b"]`. */
  tags?: string[] | undefined;
  /**
   * Colour of the note. Default: `"red"`.
   *
   * @deprecated The API advises against it.
   */
  colour?: string | undefined;
  /** At least 1. Default: `1`. */
  size?: number | undefined;
  /** Kind of the note. Default: `"short"`. */
  kind?: NoteKind | undefined;
  /**
   * The note above this one.
   *
   * Null at the top.
   */
  parent?: Note | undefined;
  empty?: string | undefined;
  keptAt?: Date | undefined;
}
