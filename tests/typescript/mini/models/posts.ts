export type PostStatus = "draft" | "scheduled" | "published" | (string & {});

export interface Post {
  id: string;
  content?: string | undefined;
  status?: PostStatus | undefined;
  createdAt?: Date | undefined;
  scheduledFor?: Date | null | undefined;
  platforms?: PostPlatform[] | undefined;
  parent?: Post | undefined;
  metadata?: Record<string, unknown> | undefined;
}

export interface TikTokData {
  privacyLevel: string;
  publishAt?: Date | undefined;
}

export interface TwitterData {
  replySettings?: string | undefined;
  threadItems?: string[] | undefined;
}

export type PostPlatform =
  | { platform: "tiktok"; accountId: string; platformSpecificData?: TikTokData | undefined }
  | { platform: "twitter"; accountId: string; platformSpecificData?: TwitterData | undefined };

export interface PostsPage {
  posts: Post[];
  pagination?: { page: number; pages: number; total: number } | undefined;
}

export interface ErrorBody {
  error: string;
  retryAt?: Date | undefined;
}

export interface Circle {
  kind: "circle";
  radius: number;
  drawnAt?: Date | undefined;
}

export interface Square {
  kind: "square";
  sideLength: number;
}

export type Shape = Circle | Square;

export interface PostPublished {
  event: "post.published";
  id: string;
  at: Date;
}

export interface PostFailed {
  event: "post.failed";
  reason: string;
}

export type WebhookEvent = PostPublished | PostFailed | { event: string & {} };
