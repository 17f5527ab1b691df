import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type { CreateNoteResponse, Note, NoteKind } from "../models/notes.js";
import { readCreateNoteResponse } from "../readings/notes.js";

const CREATE: Operation = {
  name: "notes.create",
  method: "POST",
  path: "/notes",
  query: "dryRun ratio old",
  fields: "noteText tags colour size kind parent empty",
  result: readCreateNoteResponse,
  errors: { 401: {} },
};

/** What {@link Notes.create} takes. */
export interface NotesCreateParams {
  /** Text of the note; ends in a "quote". From 1 to 100 characters. */
  noteText: string;
  /** Only check. Default: `false`. */
  dryRun?: boolean | undefined;
  /** At most 1.5. More than 0. Default: `0.5`. */
  ratio?: number | undefined;
  /**
   * From 2 to 8 characters. Matches `^[a-z]+$`.
   *
   * @deprecated The API advises against it.
   */
  old?: string | undefined;
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

/**
 * Notes of the user. More about them.
 *
 * @example
 * ```ts
 * const resource = new Notes(new ProseCore());
 * ```
 */
export class Notes extends Resource {
  /**
   * Make a note.
   *
   * Makes a note. With `dryRun: true` nothing is kept; see `noteText` and `null`.
   *
   * 1. First step, which is said at such a length that it has to be continued on the line below it.
   * 2. Second step.
   *
   * @param params - What is sent: see {@link NotesCreateParams}.
   * @param options - Options of this call alone.
   *
   * @deprecated The API advises against it.
   * @returns The note as it is kept; `keptAt` says when, `hisName` is none of it.
   * @throws {@link AuthenticationError} Who are you? Ask again.
   *
   * @example
   * ```ts
   * const result = await prose.notes.create({
   *   noteText: "Hello from TypeScript!",
   *   kind: "short",
   * });
   * ```
   */
  create(params: NotesCreateParams, options?: RequestOptions): Call<CreateNoteResponse> {
    return call(this._client, CREATE, params, options);
  }
}
