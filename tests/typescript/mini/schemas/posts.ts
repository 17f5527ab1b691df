import {
  choice,
  list,
  map,
  nullable,
  object,
  type Schema,
  sibling,
  union,
} from "../core/schema.js";

export const PostStatus: Schema = /* @__PURE__ */ choice(["draft", "scheduled", "published"]);

export const TikTokData: Schema = /* @__PURE__ */ object(
  { privacyLevel: "string", publish_at: ["publishAt", "datetime"] },
  "privacyLevel",
);

export const TwitterData: Schema = /* @__PURE__ */ object({
  replySettings: "string",
  threadItems: /* @__PURE__ */ list("string"),
});

export const PostPlatform: Schema = /* @__PURE__ */ object(
  {
    platform: "string",
    accountId: "string",
    platformSpecificData: /* @__PURE__ */ sibling(
      { property: "platform", mapping: { tiktok: () => TikTokData, twitter: () => TwitterData } },
      [() => TikTokData, () => TwitterData],
    ),
  },
  "platform accountId",
);

export const Post: Schema = /* @__PURE__ */ object(
  {
    _id: ["id", "string"],
    content: "string",
    status: () => PostStatus,
    createdAt: "datetime",
    scheduledFor: /* @__PURE__ */ nullable("datetime"),
    platforms: /* @__PURE__ */ list(() => PostPlatform),
    parent: () => Post,
    metadata: /* @__PURE__ */ map("any"),
  },
  "_id",
);

export const Pagination: Schema = /* @__PURE__ */ object(
  { page: "integer", pages: "integer", total: "integer" },
  ["page", "pages", "total"],
);

export const PostsPage: Schema = /* @__PURE__ */ object(
  { posts: /* @__PURE__ */ list(() => Post), pagination: () => Pagination },
  "posts",
);

export const PostAnswer: Schema = /* @__PURE__ */ object({ post: () => Post }, "post");

export const ErrorBody: Schema = /* @__PURE__ */ object(
  { error: "string", retry_at: ["retryAt", "datetime"] },
  "error",
);

export const Circle: Schema = /* @__PURE__ */ object(
  { kind: /* @__PURE__ */ choice(["circle"]), radius: "number", drawn_at: ["drawnAt", "datetime"] },
  "kind radius",
);

export const Square: Schema = /* @__PURE__ */ object(
  { kind: /* @__PURE__ */ choice(["square"]), side_length: ["sideLength", "number"] },
  "kind side_length",
);

export const TaggedShape: Schema = /* @__PURE__ */ union([() => Circle, () => Square], {
  property: "kind",
  mapping: { circle: () => Circle, square: () => Square },
});

export const LooseShape: Schema = /* @__PURE__ */ union([
  () => Circle,
  () => Square,
  "string",
  /* @__PURE__ */ list(() => Circle),
]);

export const PostPublished: Schema = /* @__PURE__ */ object(
  { event: /* @__PURE__ */ choice(["post.published"]), _id: ["id", "string"], at: "datetime" },
  "event _id at",
);

export const PostFailed: Schema = /* @__PURE__ */ object(
  { event: /* @__PURE__ */ choice(["post.failed"]), reason: "string" },
  "event reason",
);

export const WebhookEvent: Schema = /* @__PURE__ */ union([() => PostPublished, () => PostFailed], {
  property: "event",
  mapping: { "post.published": () => PostPublished, "post.failed": () => PostFailed },
});
