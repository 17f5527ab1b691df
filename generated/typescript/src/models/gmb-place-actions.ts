/** One page of place action links. */
export interface ListGoogleBusinessPlaceActionsResponse {
  success?: boolean | undefined;
  /** ID of the account in Late. */
  accountId?: string | undefined;
  /** ID of the location on Google. */
  locationId?: string | undefined;
  /** Place action links on this page. */
  placeActionLinks?: GoogleBusinessPlaceActionLink[] | undefined;
  /** Token of the next page; pass it as `pageToken`. */
  nextPageToken?: string | undefined;
}

/** Google business place action link. */
export interface GoogleBusinessPlaceActionLink {
  /** Resource name of the link on Google. */
  name?: string | undefined;
  /** URL that the button opens. */
  uri?: string | undefined;
  /** Type of the action, such as `FOOD_ORDERING`. */
  placeActionType?: string | undefined;
  /** When the link was created. */
  createTime?: Date | undefined;
  /** When the link was last changed. */
  updateTime?: Date | undefined;
}

/** The place action link is created. */
export interface CreateGoogleBusinessPlaceActionResponse {
  success?: boolean | undefined;
  /** Resource name of the new link on Google. */
  name?: string | undefined;
  /** URL that the button opens. */
  uri?: string | undefined;
  /** Type of the action. */
  placeActionType?: string | undefined;
}

/** Type of the action. */
export type GoogleBusinessPlaceActionType =
  | "APPOINTMENT"
  | "ONLINE_APPOINTMENT"
  | "DINING_RESERVATION"
  | "FOOD_ORDERING"
  | "FOOD_DELIVERY"
  | "FOOD_TAKEOUT"
  | "SHOP_ONLINE"
  | (string & {});

/** The place action link is deleted. */
export interface DeleteGoogleBusinessPlaceActionResponse {
  success?: boolean | undefined;
  /** Whether the link was deleted. */
  deleted?: boolean | undefined;
  /** Resource name of the deleted link. */
  name?: string | undefined;
}
