/** The users of the workspace. */
export interface ListUsersResponse {
  /** ID of the user who made the call. */
  currentUserId?: string | undefined;
  users?: ListUser[] | undefined;
}

/** List user. */
export interface ListUser {
  /** ID of the user. */
  id?: string | undefined;
  name?: string | undefined;
  email?: string | undefined;
  /** Role of the user in the workspace. */
  role?: string | undefined;
  /** Whether this is the root user. */
  isRoot?: boolean | undefined;
  /** Profiles the user can access. */
  profileAccess?: string[] | undefined;
  /** When the user was created. */
  createdAt?: Date | undefined;
}

/** The requested user. */
export interface GetUserResponse {
  user?: GetUser | undefined;
}

/** Get user. */
export interface GetUser {
  id?: string | undefined;
  name?: string | undefined;
  /** Email address of the user. */
  email?: string | undefined;
  /** Role of the user, for example `owner` or `member`. */
  role?: string | undefined;
  /** Whether this is the root user. */
  isRoot?: boolean | undefined;
  /** IDs of the profiles the user can access, or the single value `all`. */
  profileAccess?: string[] | undefined;
}
