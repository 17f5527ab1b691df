import type { Call } from "./core/call.js";
import { callEndpoint, type EndpointOptions } from "./core/endpoint.js";
import { NamesOfOperationsCore, type NamesOfOperationsOptions } from "./core-client.js";
import { checks } from "./documented.js";
import { Class } from "./resources/class.js";
import { Close } from "./resources/close.js";
import { First } from "./resources/first.js";
import { Items } from "./resources/items.js";
import { Lists } from "./resources/lists.js";
import { MinusOne } from "./resources/minus-one.js";
import { N3d } from "./resources/n-3d.js";
import { NoIds } from "./resources/no-ids.js";
import { PlusOne } from "./resources/plus-one.js";
import { RequestResource } from "./resources/request.js";
import { ResourceResource } from "./resources/resource.js";
import { Same } from "./resources/same.js";
import { TypeChecking } from "./resources/type-checking.js";
import { Untagged } from "./resources/untagged.js";

/**
 * The client of the Names of operations.
 *
 * @example
 * ```ts
 * const client = new NamesOfOperations();
 * ```
 */
export class NamesOfOperations extends NamesOfOperationsCore {
  #close_: Close | undefined;
  #request_: RequestResource | undefined;
  #first: First | undefined;
  #untagged: Untagged | undefined;
  #noIds: NoIds | undefined;
  #lists: Lists | undefined;
  #plusOne: PlusOne | undefined;
  #minusOne: MinusOne | undefined;
  #n3d: N3d | undefined;
  #class: Class | undefined;
  #typeChecking: TypeChecking | undefined;
  #items: Items | undefined;
  #resource: ResourceResource | undefined;
  #same: Same | undefined;

  constructor(options: NamesOfOperationsOptions = {}) {
    super({ checks, ...options });
  }

  /**
   * Calls an endpoint that has no method here, with the same credentials, retries and errors.
   *
   * @param method - HTTP method.
   * @param path - Path below the base URL, already encoded, "/v1/new".
   */
  request<T = unknown>(method: string, path: string, options?: EndpointOptions): Call<T> {
    return callEndpoint(this, method, path, options);
  }

  /** Called like a method of the client. */
  get close_(): Close {
    return (this.#close_ ??= new Close(this));
  }

  /** Request. */
  get request_(): RequestResource {
    return (this.#request_ ??= new RequestResource(this));
  }

  /** First. */
  get first(): First {
    return (this.#first ??= new First(this));
  }

  /** Untagged. */
  get untagged(): Untagged {
    return (this.#untagged ??= new Untagged(this));
  }

  /** No Ids. */
  get noIds(): NoIds {
    return (this.#noIds ??= new NoIds(this));
  }

  /** Lists. */
  get lists(): Lists {
    return (this.#lists ??= new Lists(this));
  }

  /** Plus One. */
  get plusOne(): PlusOne {
    return (this.#plusOne ??= new PlusOne(this));
  }

  /** Minus One. */
  get minusOne(): MinusOne {
    return (this.#minusOne ??= new MinusOne(this));
  }

  /** 3d. */
  get n3d(): N3d {
    return (this.#n3d ??= new N3d(this));
  }

  /** Class. */
  get class(): Class {
    return (this.#class ??= new Class(this));
  }

  /** Type Checking. */
  get typeChecking(): TypeChecking {
    return (this.#typeChecking ??= new TypeChecking(this));
  }

  /** Items. */
  get items(): Items {
    return (this.#items ??= new Items(this));
  }

  /** Resource. */
  get resource(): ResourceResource {
    return (this.#resource ??= new ResourceResource(this));
  }

  /** Same. */
  get same(): Same {
    return (this.#same ??= new Same(this));
  }
}
