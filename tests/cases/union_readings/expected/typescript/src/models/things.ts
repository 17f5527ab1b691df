import type { Unlisted } from "../unlisted.js";
import type { Node } from "./node.js";

/** Things. */
export interface Things {
  /** No two variants say different things of a member. */
  agreed?: ThingsAgreed | undefined;
  /** One has text where the other has a moment. */
  torn?: ThingsTorn | undefined;
  tagged?: ThingsTagged | undefined;
  tornTagged?: ThingsTornTagged | undefined;
  /** A word of the list that is base64 too. */
  word?: ThingsWord | undefined;
  several?: ThingsSeveral | undefined;
  /** An id, or what its kind tells apart. */
  petOrId?: ThingsPetOrId | undefined;
  openMap?: { [key: string]: Date } | undefined;
  same?: ThingsSame | undefined;
  listed?: ThingsListed | undefined;
  root?: Node | undefined;
}

/** Made. */
export interface Made {
  madeAt: Date;
  by?: string | undefined;
}

/** Sent. */
export interface Sent {
  sentAt: Date;
  by?: string | undefined;
}

/** No two variants say different things of a member. */
export type ThingsAgreed = Made | Sent;

/** Told. */
export interface Told {
  madeAt: string;
  note: string;
}

/** One has text where the other has a moment. */
export type ThingsTorn = Made | Told;

/** Cat. */
export interface Cat {
  kind: "cat";
  lives?: number | undefined;
}

/** Dog. */
export interface Dog {
  kind: "dog";
  born?: Date | undefined;
}

/** Things tagged. */
export type ThingsTagged = Cat | Dog | { kind: Unlisted; [key: string]: unknown };

/** Fox. */
export interface Fox {
  kind: "fox";
  born?: string | undefined;
}

/** Things torn tagged. */
export type ThingsTornTagged = Dog | Fox | { kind: Unlisted; [key: string]: unknown };

/** Things word string. */
export type ThingsWordString = "auto" | "none" | (string & {});

/** A word of the list that is base64 too. */
export type ThingsWord = ThingsWordString | Uint8Array;

/** Things several. */
export type ThingsSeveral = Sent[] | Date;

/** Pet. */
export type Pet = Cat | Dog | { kind: Unlisted; [key: string]: unknown };

/** An id, or what its kind tells apart. */
export type ThingsPetOrId = string | Pet;

/** Things same. */
export interface ThingsSame {
  plainName?: number | undefined;
}

/** Things listed. */
export interface ThingsListed {
  first?: string | undefined;
  [key: string]: Date | string | undefined;
}
