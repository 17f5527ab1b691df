import { EmptyCore } from "./core-client.js";

/** The client of the Empty. */
export class Empty extends EmptyCore {}
