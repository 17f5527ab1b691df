/** Your account groups. */
export interface ListAccountGroupsResponse {
  groups?: AccountGroup[] | undefined;
}

/** Account group. */
export interface AccountGroup {
  /** ID of the group. */
  id?: string | undefined;
  name?: string | undefined;
  /** IDs of the social accounts in the group. */
  accountIds?: string[] | undefined;
}

/** The new group. */
export interface CreateAccountGroupResponse {
  /** Confirmation message. */
  message?: string | undefined;
  group?: AccountGroup | undefined;
}

/** The group after the update. */
export interface UpdateAccountGroupResponse {
  /** Confirmation message. */
  message?: string | undefined;
  group?: { [key: string]: unknown } | undefined;
}

/** The group is deleted. */
export interface DeleteAccountGroupResponse {
  /** Confirmation message. */
  message?: string | undefined;
}
