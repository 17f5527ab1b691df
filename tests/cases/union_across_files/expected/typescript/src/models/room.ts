/** Room. */
export interface Room {
  name?: string | undefined;
  owner?: RoomOwner | undefined;
}

/** User. */
export interface User {
  name?: string | undefined;
  home?: UserHome | undefined;
}

/** User home. */
export type UserHome = string | Room;

/** Room owner. */
export type RoomOwner = string | User;
