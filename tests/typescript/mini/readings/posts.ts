import { chosen } from "../core/chosen.js";
import { dateTime, later, type Reading, renamed, sibling, tagged } from "../core/reading.js";
import * as schemas from "../schemas/posts.js";

export const TikTokData: Reading = /* @__PURE__ */ renamed(
  { publish_at: "publishAt" },
  { publish_at: dateTime },
);

export const PostPlatform: Reading = {
  platformSpecificData: /* @__PURE__ */ sibling("platform", { tiktok: TikTokData }, TikTokData),
};

export const Post: Reading = /* @__PURE__ */ renamed(
  { _id: "id" },
  {
    createdAt: dateTime,
    scheduledFor: dateTime,
    platforms: PostPlatform,
    parent: /* @__PURE__ */ later(() => Post),
  },
);

export const PostsPage: Reading = { posts: Post };

export const PostAnswer: Reading = { post: Post };

export const ErrorBody: Reading = /* @__PURE__ */ renamed(
  { retry_at: "retryAt" },
  { retry_at: dateTime },
);

export const Circle: Reading = /* @__PURE__ */ renamed(
  { drawn_at: "drawnAt" },
  { drawn_at: dateTime },
);

export const Square: Reading = /* @__PURE__ */ renamed({ side_length: "sideLength" });

export const TaggedShape: Reading = /* @__PURE__ */ tagged(
  "kind",
  { circle: Circle, square: Square },
  /* @__PURE__ */ renamed(
    { drawn_at: "drawnAt", side_length: "sideLength" },
    { drawn_at: dateTime },
  ),
);

export const LooseShape: Reading = /* @__PURE__ */ chosen([
  [schemas.Circle, Circle],
  [schemas.Square, Square],
  ["string", {}],
]);

export const PostPublished: Reading = /* @__PURE__ */ renamed({ _id: "id" }, { at: dateTime });

export const WebhookEvent: Reading = /* @__PURE__ */ tagged("event", {
  "post.published": PostPublished,
});
