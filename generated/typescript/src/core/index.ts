/** What the generated parts of this package, and their users, share. */
export * from "../errors.js";
export type { ApiInfo, Credential } from "./api.js";
export type { Call } from "./call.js";
export type { Checks } from "./checks.js";
export { Client } from "./client.js";
export { Download } from "./downloads.js";
export type { Drift } from "./drift.js";
export { callEndpoint, type EndpointOptions } from "./endpoint.js";
export { type FileContent, type FileInput, fileFromPath, type PartInput } from "./files.js";
export type { Logger } from "./logs.js";
export type { ClientOptions, Fetch, OutgoingRequest, RequestOptions } from "./options.js";
export { Page, Pages } from "./pages.js";
export type { Event } from "./readers.js";
export { type RateLimit, RawResponse } from "./response.js";
export { Stream } from "./streams.js";
export type { WebhookBody, WebhookHeaders } from "./webhooks.js";
