/** Thing. */
export interface Thing {
  /** Of the thing. */
  id: string;
  /** At least 1. */
  size?: number | undefined;
}

/** Cat. */
export interface Cat {
  /** Of the thing. */
  id: string;
  /** Later words win. From 1 to 9. */
  size?: number | undefined;
  legs: number;
  furColour: string;
  parent?: Cat | undefined;
  /** Where it sleeps. */
  home?: Thing | undefined;
}

/** Extended. */
export interface Extended {
  /** Of the thing. */
  id: string;
  /** At least 1. */
  size?: number | undefined;
  note?: string | undefined;
}

/** Choice walker. */
export interface ChoiceWalker {
  id: string;
  more?: Extended | undefined;
  stepLength: number;
}

/** Choice flyer. */
export interface ChoiceFlyer {
  id: string;
  more?: Extended | undefined;
  wingSpan: number;
}

/** Shared members and one of two. */
export type Choice = ChoiceWalker | ChoiceFlyer;
