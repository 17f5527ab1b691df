import { type Call, call } from "../core/call.js";
import type { Operation } from "../core/operation.js";
import type { RequestOptions } from "../core/options.js";
import { Resource } from "../core/resource.js";
import type {
  GetInstagramIceBreakersResponse,
  GetMessengerMenuResponse,
  GetTelegramCommandsResponse,
  InstagramIceBreaker,
  SetTelegramCommand,
} from "../models/account-settings.js";

const GET_MESSENGER_MENU: Operation = {
  name: "accountSettings.getMessengerMenu",
  method: "GET",
  path: "/v1/accounts/{accountId}/messenger-menu",
  errors: { 401: {} },
};

const SET_MESSENGER_MENU: Operation = {
  name: "accountSettings.setMessengerMenu",
  method: "PUT",
  path: "/v1/accounts/{accountId}/messenger-menu",
  params: { persistentMenu: ["field", "persistent_menu"] },
  kind: "none",
  errors: { 401: {} },
};

const DELETE_MESSENGER_MENU: Operation = {
  name: "accountSettings.deleteMessengerMenu",
  method: "DELETE",
  path: "/v1/accounts/{accountId}/messenger-menu",
  kind: "none",
  errors: { 401: {} },
};

const GET_INSTAGRAM_ICE_BREAKERS: Operation = {
  name: "accountSettings.getInstagramIceBreakers",
  method: "GET",
  path: "/v1/accounts/{accountId}/instagram-ice-breakers",
  errors: { 401: {} },
};

const SET_INSTAGRAM_ICE_BREAKERS: Operation = {
  name: "accountSettings.setInstagramIceBreakers",
  method: "PUT",
  path: "/v1/accounts/{accountId}/instagram-ice-breakers",
  params: { iceBreakers: ["field", "ice_breakers"] },
  kind: "none",
  errors: { 401: {} },
};

const DELETE_INSTAGRAM_ICE_BREAKERS: Operation = {
  name: "accountSettings.deleteInstagramIceBreakers",
  method: "DELETE",
  path: "/v1/accounts/{accountId}/instagram-ice-breakers",
  kind: "none",
  errors: { 401: {} },
};

const GET_TELEGRAM_COMMANDS: Operation = {
  name: "accountSettings.getTelegramCommands",
  method: "GET",
  path: "/v1/accounts/{accountId}/telegram-commands",
  errors: { 401: {} },
};

const SET_TELEGRAM_COMMANDS: Operation = {
  name: "accountSettings.setTelegramCommands",
  method: "PUT",
  path: "/v1/accounts/{accountId}/telegram-commands",
  fields: "commands",
  kind: "none",
  errors: { 401: {} },
};

const DELETE_TELEGRAM_COMMANDS: Operation = {
  name: "accountSettings.deleteTelegramCommands",
  method: "DELETE",
  path: "/v1/accounts/{accountId}/telegram-commands",
  kind: "none",
  errors: { 401: {} },
};

/** What {@link AccountSettings.setMessengerMenu} takes. */
export interface AccountSettingsSetMessengerMenuParams {
  /** Persistent menu configuration in Meta's own format. */
  persistentMenu: { [key: string]: unknown }[];
}

/** What {@link AccountSettings.setInstagramIceBreakers} takes. */
export interface AccountSettingsSetInstagramIceBreakersParams {
  /** Ice breakers to set, at most 4. */
  iceBreakers: InstagramIceBreaker[];
}

/** What {@link AccountSettings.setTelegramCommands} takes. */
export interface AccountSettingsSetTelegramCommandsParams {
  /** Bot commands to set. */
  commands: SetTelegramCommand[];
}

/**
 * Manage settings that only one platform has: the Facebook persistent menu, Instagram ice breakers,
 * and Telegram bot commands.
 *
 * @example
 * ```ts
 * const resource = new AccountSettings(new LateCore());
 * ```
 */
export class AccountSettings extends Resource {
  /**
   * Get the Messenger persistent menu.
   *
   * Returns how the persistent menu of a Facebook Messenger account is configured. Other accounts
   * get a `400` response.
   *
   * @param accountId - ID of the Facebook account.
   * @param options - Options of this call alone.
   * @returns The configured persistent menu.
   * @throws {@link BadRequestError} The account is not on Facebook.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const result = await late.accountSettings.getMessengerMenu("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  getMessengerMenu(accountId: string, options?: RequestOptions): Call<GetMessengerMenuResponse> {
    return call(this._client, GET_MESSENGER_MENU, { accountId }, options);
  }

  /**
   * Set the Messenger persistent menu.
   *
   * Sets the persistent menu of a Facebook Messenger account. The menu holds at most 3 top-level
   * items and at most 5 nested items.
   *
   * @param accountId - ID of the Facebook account.
   * @param params - What is sent: see {@link AccountSettingsSetMessengerMenuParams}.
   * @param options - Options of this call alone.
   * @returns The persistent menu is set.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * await late.accountSettings.setMessengerMenu("66f1a2b3c4d5e6f708192ad7", {
   *   persistentMenu: [
   *     {
   *       locale: "default",
   *       composer_input_disabled: false,
   *       call_to_actions: [
   *         { type: "postback", title: "Opening hours", payload: "OPENING_HOURS" },
   *         { type: "web_url", title: "See the menu", url: "https://example.com/menu" },
   *       ],
   *     },
   *   ],
   * });
   * ```
   */
  setMessengerMenu(
    accountId: string,
    params: AccountSettingsSetMessengerMenuParams,
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, SET_MESSENGER_MENU, { ...params, accountId }, options);
  }

  /**
   * Delete the Messenger persistent menu.
   *
   * Deletes the account's persistent menu, which then no longer appears in its Facebook Messenger
   * conversations.
   *
   * @param accountId - ID of the Facebook account.
   * @param options - Options of this call alone.
   * @returns The persistent menu was deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * await late.accountSettings.deleteMessengerMenu("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  deleteMessengerMenu(accountId: string, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE_MESSENGER_MENU, { accountId }, options);
  }

  /**
   * Get Instagram ice breakers.
   *
   * Returns how the ice breakers of an Instagram account are configured. Other accounts get a `400`
   * response.
   *
   * @param accountId - ID of the Instagram account.
   * @param options - Options of this call alone.
   * @returns The configured ice breakers.
   * @throws {@link BadRequestError} The account is not on Instagram.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const result = await late.accountSettings.getInstagramIceBreakers("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  getInstagramIceBreakers(
    accountId: string,
    options?: RequestOptions,
  ): Call<GetInstagramIceBreakersResponse> {
    return call(this._client, GET_INSTAGRAM_ICE_BREAKERS, { accountId }, options);
  }

  /**
   * Set Instagram ice breakers.
   *
   * Sets the ice breakers of an Instagram account. You can set at most 4, each with a question of
   * at most 80 characters.
   *
   * @param accountId - ID of the Instagram account.
   * @param params - What is sent: see {@link AccountSettingsSetInstagramIceBreakersParams}.
   * @param options - Options of this call alone.
   * @returns The ice breakers are set.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * await late.accountSettings.setInstagramIceBreakers("66f1a2b3c4d5e6f708192ad7", {
   *   iceBreakers: [
   *     { question: "What are your opening hours?", payload: "OPENING_HOURS" },
   *     { question: "Can I order ahead?", payload: "ORDER_AHEAD" },
   *   ],
   * });
   * ```
   */
  setInstagramIceBreakers(
    accountId: string,
    params: AccountSettingsSetInstagramIceBreakersParams,
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, SET_INSTAGRAM_ICE_BREAKERS, { ...params, accountId }, options);
  }

  /**
   * Delete Instagram ice breakers.
   *
   * Deletes the ice breaker questions of an Instagram account from its Messenger experience.
   *
   * @param accountId - ID of the Instagram account.
   * @param options - Options of this call alone.
   * @returns The ice breakers were deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * await late.accountSettings.deleteInstagramIceBreakers("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  deleteInstagramIceBreakers(accountId: string, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE_INSTAGRAM_ICE_BREAKERS, { accountId }, options);
  }

  /**
   * Get Telegram bot commands.
   *
   * Returns the bot commands that are configured for a Telegram account. Other accounts get a `400`
   * response.
   *
   * @param accountId - ID of the Telegram account.
   * @param options - Options of this call alone.
   * @returns The configured bot commands.
   * @throws {@link BadRequestError} The account is not on Telegram.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * const result = await late.accountSettings.getTelegramCommands("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  getTelegramCommands(
    accountId: string,
    options?: RequestOptions,
  ): Call<GetTelegramCommandsResponse> {
    return call(this._client, GET_TELEGRAM_COMMANDS, { accountId }, options);
  }

  /**
   * Set Telegram bot commands.
   *
   * Sets the commands of the bot behind a Telegram account. Give each command a name and a
   * description.
   *
   * @param accountId - ID of the Telegram account.
   * @param params - What is sent: see {@link AccountSettingsSetTelegramCommandsParams}.
   * @param options - Options of this call alone.
   * @returns The bot commands are set.
   * @throws {@link BadRequestError} The request is not valid.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * await late.accountSettings.setTelegramCommands("66f1a2b3c4d5e6f708192ad7", {
   *   commands: [
   *     { command: "start", description: "Start a conversation" },
   *     { command: "menu", description: "Show the menu" },
   *   ],
   * });
   * ```
   */
  setTelegramCommands(
    accountId: string,
    params: AccountSettingsSetTelegramCommandsParams,
    options?: RequestOptions,
  ): Call<void> {
    return call(this._client, SET_TELEGRAM_COMMANDS, { ...params, accountId }, options);
  }

  /**
   * Delete Telegram bot commands.
   *
   * Deletes every bot command that is configured for a Telegram bot account.
   *
   * @param accountId - ID of the Telegram account.
   * @param options - Options of this call alone.
   * @returns The bot commands were deleted.
   * @throws {@link AuthenticationError} The API key is missing or invalid.
   *
   * @example
   * ```ts
   * await late.accountSettings.deleteTelegramCommands("66f1a2b3c4d5e6f708192ad7");
   * ```
   */
  deleteTelegramCommands(accountId: string, options?: RequestOptions): Call<void> {
    return call(this._client, DELETE_TELEGRAM_COMMANDS, { accountId }, options);
  }
}
