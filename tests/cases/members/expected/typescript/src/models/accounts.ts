/** Account. */
export interface Account {
  id: string;
  userName: string;
  profile?: Profile | undefined;
  labels?: Labels | undefined;
}

/** Profile. */
export interface Profile {
  createdAt: Date;
  bio?: string | undefined;
}

/** Profile. */
export interface ProfileInput {
  pinCode?: string | undefined;
  bio?: string | undefined;
}

/** Labels. */
export interface Labels {
  primaryLabel?: string | undefined;
  [key: string]: string | undefined;
}
