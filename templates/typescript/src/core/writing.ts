import { type Encode, encode, encodeWith } from "./encode.js";
import { type Members, put } from "./values.js";

/**
 * Writes objects whose members have other names on the wire than in TypeScript.
 *
 * @param wires - Names of the wire by those of TypeScript.
 * @param members - How members are written, by names of the wire, where that is not as they are.
 */
export function named(
  wires: Readonly<Record<string, string>>,
  members: Readonly<Record<string, Encode>> = {},
): Encode {
  const wireOf = new Map(Object.entries(wires));
  const encoders = new Map(Object.entries(members));
  const write = (value: unknown): unknown => encodeWith(value, write, renamed);
  const renamed = (given: Members): Members => {
    const done: Members = {};
    for (const key of Object.keys(given)) {
      if (given[key] !== undefined) put(done, wireOf.get(key) ?? key, given[key]);
    }
    for (const wire of Object.keys(done)) {
      put(done, wire, (encoders.get(wire) ?? encode)(done[wire], done));
    }
    return done;
  };
  return write;
}
