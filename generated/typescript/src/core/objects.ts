import type { At, Report } from "./drift.js";
import {
  changes,
  isObject,
  type Members,
  odd,
  put,
  type ScalarName,
  type Schema,
  type Shape,
  shapeOf,
} from "./shapes.js";

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
  readonly #scalars: string;
  readonly #others: Readonly<Record<string, Schema>>;
  #plan: Plan | undefined;

  constructor(scalars: string, others: Readonly<Record<string, Schema>> = {}, extra?: Schema) {
    this.extra = extra;
    this.#scalars = scalars;
    this.#others = others;
  }

  decode(value: unknown, report?: Report, at?: At): unknown {
    if (!isObject(value)) return odd(value, report, at, this);
    const plan = this.plan();
    if (report || plan.renames) return this.#renewed(plan, value, report, at);
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
    const scalars = this.#scalars.split(" ").filter(Boolean);
    const said = scalars.map((word) => word.split(":") as [string, ScalarName?]);
    const members = [...said, ...Object.entries(this.#others)].map(
      ([named, schema = "string"]): Member => {
        const [, wire = "", name = wire, mark] = /^(.*?)(?:>([^>!]*))?(!?)$/s.exec(named) ?? [];
        const shape = shapeOf(schema);
        return { wire, name, shape, required: mark === "!", changes: changes(shape) };
      },
    );
    return {
      byWire: new Map(members.map((member) => [member.wire, member])),
      byName: new Map(members.map((member) => [member.name, member])),
      changing: members.filter((member) => member.changes),
      renames:
        members.some(({ wire, name }) => wire !== name) ||
        (this.extra !== undefined && changes(this.extra)),
    };
  }

  #renewed(plan: Plan, value: Members, report: Report | undefined, up: At | undefined): Members {
    const done: Members = {};
    const extra = this.extra && shapeOf(this.extra);
    for (const key of Object.keys(value)) {
      const member = plan.byWire.get(key);
      const shape = member ? member.shape : extra;
      const at = report && { up, key };
      const found = value[key];
      if (!shape) report?.(at, "no such field", found);
      if (!member && hides(plan, key, value)) continue;
      const read = shape && (report || !member || member.changes);
      put(done, member?.name ?? key, read ? shape.decode(found, report, at, value) : found);
    }
    if (report) {
      for (const { wire, shape, required } of plan.byWire.values()) {
        if (!required || Object.hasOwn(value, wire)) continue;
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

/**
 * An object. A member is said by its wire name; then `>` and its name in TypeScript, where they
 * differ; then `!`, where it is always there.
 *
 * @param scalars - Members that are scalars, blanks between; a kind after a colon, if not "string".
 * @param others - All other members.
 * @param extra - Schema of unlisted members; without it they are kept as they come.
 */
export const object = (
  scalars: string,
  others?: Readonly<Record<string, Schema>>,
  extra?: Schema,
): Shape => new ObjectShape(scalars, others, extra);
