/** The configured persistent menu. */
export interface GetMessengerMenuResponse {
  /** Persistent menu configuration. */
  data?: { [key: string]: unknown }[] | undefined;
}

/** The configured ice breakers. */
export interface GetInstagramIceBreakersResponse {
  /** Ice breaker configuration. */
  data?: { [key: string]: unknown }[] | undefined;
}

/** Instagram ice breaker. */
export interface InstagramIceBreaker {
  /** Question to offer, at most 80 characters. */
  question: string;
  /** Payload that belongs to the question. */
  payload: string;
}

/** The configured bot commands. */
export interface GetTelegramCommandsResponse {
  /** Configured bot commands. */
  data?: TelegramCommand[] | undefined;
}

/** Telegram command. */
export interface TelegramCommand {
  /** Name of the command. */
  command?: string | undefined;
  /** What the command does. */
  description?: string | undefined;
}

/** Set telegram command. */
export interface SetTelegramCommand {
  /** Name of the command, without the leading slash. */
  command: string;
  /** What the command does. */
  description: string;
}
