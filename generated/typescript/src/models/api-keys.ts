/** An API key and what it may access. */
export interface ApiKey {
  id?: string | undefined;
  name?: string | undefined;
  /** A shortened form of the key, by which you recognize it. */
  keyPreview?: string | undefined;
  /** When the key expires. */
  expiresAt?: Date | undefined;
  createdAt?: Date | undefined;
  /** The full key. Late returns it once, when you create the key. */
  key?: string | undefined;
  /**
   * Which profiles the key may access: `full` for all of them, `profiles` for those in
   * `profileIds`. Default: `"full"`.
   */
  scope?: ApiKeyScope | undefined;
  /**
   * The profiles that the key may access, each with its name and color. Present only if `scope` is
   * `profiles`.
   */
  profileIds?: ApiKeyProfileId[] | undefined;
  /**
   * What the key may do: `read-write` for every operation, `read` for GET requests only. Default:
   * `"read-write"`.
   */
  permission?: ApiKeyPermission | undefined;
}

/**
 * Which profiles the key may access: `full` for all of them, `profiles` for those in `profileIds`.
 */
export type ApiKeyScope = "full" | "profiles" | (string & {});

/** Api key profile id. */
export interface ApiKeyProfileId {
  /** The ID of the profile. */
  id?: string | undefined;
  /** The name of the profile. */
  name?: string | undefined;
  /** The color of the profile. */
  color?: string | undefined;
}

/** What the key may do: `read-write` for every operation, `read` for GET requests only. */
export type ApiKeyPermission = "read-write" | "read" | (string & {});

/** Your API keys, without their full values. */
export interface ListApiKeysResponse {
  apiKeys?: ApiKey[] | undefined;
}

/** The new API key, with its full value. */
export interface CreateApiKeyResponse {
  /** Confirmation message. */
  message?: string | undefined;
  /** An API key and what it may access. */
  apiKey?: ApiKey | undefined;
}

/** The API key is revoked and deleted. */
export interface DeleteApiKeyResponse {
  /** Confirmation message. */
  message?: string | undefined;
}
