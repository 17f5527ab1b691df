import { type Reading, renamed } from "../core/reading.js";

export const readAccountGroup: Reading = /* @__PURE__ */ renamed({ _id: "id" });

export const readListAccountGroupsResponse: Reading = { groups: readAccountGroup };

export const readCreateAccountGroupResponse: Reading = { group: readAccountGroup };
