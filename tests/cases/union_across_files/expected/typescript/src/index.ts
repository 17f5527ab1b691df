export { UnionAcrossFiles } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export type { Room, RoomOwner, User, UserHome } from "./models/room.js";
export { Rooms, type RoomsCreateParams } from "./resources/rooms.js";
export { Users, type UsersCreateParams } from "./resources/users.js";
