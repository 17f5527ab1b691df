import type { Address } from "./address.js";

/** User. */
export interface User {
  name?: string | undefined;
  team?: Team | undefined;
  address?: Address | undefined;
  role?: UserRole | undefined;
}

/** Team. */
export interface Team {
  members?: User[] | undefined;
  motto?: Motto | undefined;
}

/** Motto. */
export interface Motto {
  inLatin?: string | undefined;
}

/** User role. */
export type UserRole = "admin" | "guest" | (string & {});
