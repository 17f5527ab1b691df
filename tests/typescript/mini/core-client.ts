import { api } from "./api.js";
import type { Credential } from "./core/api.js";
import { Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";

/** Options of the client. */
export interface MiniOptions extends ClientOptions {
  environment?: "production" | "local" | undefined;
  apiKey?: Credential | undefined;
  webhookSecret?: string | readonly string[] | undefined;
  connectToken?: Credential | undefined;
  queryKey?: Credential | undefined;
  session?: Credential | undefined;
  accessToken?: Credential | undefined;
  clientId?: Credential | undefined;
  clientSecret?: Credential | undefined;
  username?: Credential | undefined;
  password?: Credential | undefined;
}

/** The client without its resources, for bundles that hold only those in use. */
export class MiniCore extends Client<MiniOptions> {
  constructor(options: MiniOptions = {}) {
    super(api, options);
  }
}
