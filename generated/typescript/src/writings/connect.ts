import type { Encode } from "../core/encode.js";
import { named } from "../core/writing.js";

export const writeSnapchatProfileSelectedPublicProfile: Encode = /* @__PURE__ */ named({
  displayName: "display_name",
  profileImageUrl: "profile_image_url",
  subscriberCount: "subscriber_count",
});
