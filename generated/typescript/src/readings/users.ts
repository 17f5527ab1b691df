import { type Reading, dateTime, renamed } from "../core/reading.js";

export const readListUser: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  { createdAt: dateTime },
);

export const readListUsersResponse: Reading = { users: readListUser };

export const readGetUser: Reading = /* @__PURE__ */ renamed({ _id: "id" });

export const readGetUserResponse: Reading = { user: readGetUser };
