import type { Client } from "./client.js";

/** A group of operations of a client. */
export class Resource {
  protected readonly _client: Client;

  constructor(client: Client) {
    this._client = client;
  }
}
