import type { Unlisted } from "../unlisted.js";

/** Target. */
export type Target = TargetTube | TargetBoard | TargetOther;

/** What every {@link Target} has. */
export interface TargetCommon {}

/** A {@link Target} whose `platform` is `tube`. */
export interface TargetTube extends TargetCommon {
  platform: "tube";
  platformData?: VideoData | undefined;
}

/** A {@link Target} whose `platform` is `board`. */
export interface TargetBoard extends TargetCommon {
  platform: "board";
  platformData?: TextData | undefined;
}

/** A {@link Target} with any other `platform`; to write one: `value as Unlisted`. */
export interface TargetOther extends TargetCommon {
  platform: Unlisted;
  platformData?: { [key: string]: unknown } | undefined;
}

/** Video data. */
export interface VideoData {
  allowDuet?: boolean | undefined;
  title?: string | undefined;
}

/** Text data. */
export interface TextData {
  threadItems?: string[] | undefined;
  title?: string | undefined;
}

/** Target platform data. */
export type TargetPlatformData = VideoData | TextData;
