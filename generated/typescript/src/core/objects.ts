import type { At, Report } from "./drift.js";
import {
  changes,
  isObject,
  type Members,
  odd,
  put,
  type Schema,
  type Shape,
  shapeOf,
} from "./shapes.js";

/** Wire name to schema, or to the name in TypeScript and the schema where they differ. */
export type Fields = Readonly<Record<string, Schema | readonly [name: string, schema: Schema]>>;

/** A member of an object. */
export interface Member {
  readonly wire: string;
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** Reading can change its value. */
  readonly changes: boolean;
}

interface Plan {
  readonly byWire: ReadonlyMap<string, Member>;
  readonly byName: ReadonlyMap<string, Member>;
  readonly changing: readonly Member[];
  /** A new object has to be made: names differ, or unlisted members change. */
  readonly renames: boolean;
}

export class ObjectShape implements Shape {
  readonly extra: Schema | undefined;
  readonly #fields: Fields;
  readonly #required: readonly string[];
  #plan: Plan | undefined;

  constructor(fields: Fields, required: string | readonly string[] = [], extra?: Schema) {
    this.extra = extra;
    this.#fields = fields;
    this.#required = typeof required === "string" ? required.split(" ") : required;
  }

  decode(value: unknown, report?: Report, at?: At): unknown {
    if (!isObject(value)) return odd(value, report, at, this);
    const plan = this.plan();
    if (report) return this.#checked(plan, value, report, at);
    if (plan.renames) return this.#renamed(plan, value);
    for (const { wire, shape } of plan.changing) {
      const found = value[wire];
      if (found !== undefined) value[wire] = shape.decode(found, undefined, undefined, value);
    }
    return value;
  }

  changes(): boolean {
    const plan = this.plan();
    return plan.renames || plan.changing.length > 0;
  }

  describe(): string {
    return "an object";
  }

  /** Gives the members, resolved. */
  plan(): Plan {
    return (this.#plan ??= this.#resolve());
  }

  #resolve(): Plan {
    const members = Object.entries(this.#fields).map(([wire, given]): Member => {
      const [name, schema] = isPair(given) ? given : [wire, given];
      const required = this.#required.includes(wire);
      return { wire, name, shape: shapeOf(schema), required, changes: changes(schema) };
    });
    return {
      byWire: new Map(members.map((member) => [member.wire, member])),
      byName: new Map(members.map((member) => [member.name, member])),
      changing: members.filter((member) => member.changes),
      renames:
        members.some(({ wire, name }) => wire !== name || wire in Object.prototype) ||
        (this.extra !== undefined && changes(this.extra)),
    };
  }

  #renamed(plan: Plan, value: Members): Members {
    const done: Members = {};
    const extra = this.extra && shapeOf(this.extra);
    for (const key of Object.keys(value)) {
      const member = plan.byWire.get(key);
      const found = value[key];
      if (member?.changes) {
        put(done, member.name, member.shape.decode(found, undefined, undefined, value));
      } else if (member) {
        put(done, member.name, found);
      } else if (!hides(plan, key, value)) {
        put(done, key, extra ? extra.decode(found, undefined, undefined, value) : found);
      }
    }
    return done;
  }

  #checked(plan: Plan, value: Members, report: Report, up: At | undefined): Members {
    const done: Members = {};
    const extra = this.extra && shapeOf(this.extra);
    for (const key of Object.keys(value)) {
      const member = plan.byWire.get(key);
      const shape = member ? member.shape : extra;
      const at = { up, key };
      if (!shape) report(at, "no such field", value[key]);
      if (!member && hides(plan, key, value)) continue;
      const read = shape ? shape.decode(value[key], report, at, value) : value[key];
      put(done, member ? member.name : key, read);
    }
    for (const { wire, shape, required } of plan.byWire.values()) {
      if (required && !Object.hasOwn(value, wire)) {
        report({ up, key: wire }, shape.describe(), undefined);
      }
    }
    return done;
  }
}

/** Tells whether an unlisted member has the name under which a listed one is read. */
function hides(plan: Plan, key: string, value: Members): boolean {
  const named = plan.byName.get(key);
  return named !== undefined && Object.hasOwn(value, named.wire);
}

function isPair(given: Fields[string]): given is readonly [string, Schema] {
  return Array.isArray(given);
}

/**
 * An object.
 *
 * @param fields - Its members by wire name.
 * @param required - Wire names of those that are always there.
 * @param extra - Schema of unlisted members; without it they are kept as they come.
 */
export const object = (
  fields: Fields,
  required?: string | readonly string[],
  extra?: Schema,
): Shape => new ObjectShape(fields, required, extra);
