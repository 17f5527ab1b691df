import {
  choice,
  list,
  map,
  nullable,
  object,
  type Schema,
  sibling,
  tagged,
  union,
} from "../core/schema.js";

export const PostStatus: Schema = /* @__PURE__ */ choice("draft scheduled published");

export const TikTokData: Schema = /* @__PURE__ */ object(
  "privacyLevel! publish_at>publishAt:datetime",
);

export const TwitterData: Schema = /* @__PURE__ */ object("replySettings", {
  threadItems: /* @__PURE__ */ list("string"),
});

export const PostPlatform: Schema = /* @__PURE__ */ object("platform! accountId!", {
  platformSpecificData: /* @__PURE__ */ sibling("platform", {
    tiktok: () => TikTokData,
    twitter: () => TwitterData,
  }),
});

export const Post: Schema = /* @__PURE__ */ object("_id>id! content createdAt:datetime", {
  status: () => PostStatus,
  scheduledFor: /* @__PURE__ */ nullable("datetime"),
  platforms: /* @__PURE__ */ list(() => PostPlatform),
  parent: () => Post,
  metadata: /* @__PURE__ */ map("any"),
});

export const Pagination: Schema = /* @__PURE__ */ object(
  "page!:integer pages!:integer total!:integer",
);

export const PostsPage: Schema = /* @__PURE__ */ object("", {
  "posts!": /* @__PURE__ */ list(() => Post),
  pagination: () => Pagination,
});

export const PostAnswer: Schema = /* @__PURE__ */ object("", { "post!": () => Post });

export const ErrorBody: Schema = /* @__PURE__ */ object("error! retry_at>retryAt:datetime");

export const Circle: Schema = /* @__PURE__ */ object("radius!:number drawn_at>drawnAt:datetime", {
  "kind!": /* @__PURE__ */ choice("circle"),
});

export const Square: Schema = /* @__PURE__ */ object("side_length>sideLength!:number", {
  "kind!": /* @__PURE__ */ choice(["square"]),
});

export const TaggedShape: Schema = /* @__PURE__ */ tagged("kind", {
  circle: () => Circle,
  square: () => Square,
});

export const LooseShape: Schema = /* @__PURE__ */ union([
  () => Circle,
  () => Square,
  "string",
  /* @__PURE__ */ list(() => Circle),
]);

export const PostPublished: Schema = /* @__PURE__ */ object("_id>id! at!:datetime", {
  "event!": /* @__PURE__ */ choice("post.published"),
});

export const PostFailed: Schema = /* @__PURE__ */ object("reason!", {
  "event!": /* @__PURE__ */ choice("post.failed"),
});

export const WebhookEvent: Schema = /* @__PURE__ */ tagged("event", {
  "post.published": () => PostPublished,
  "post.failed": () => PostFailed,
});
