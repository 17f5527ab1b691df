import type { At, Report } from "./drift.js";
import { type ScalarName, type Schema, type Shape, shapeOf } from "./shapes.js";
import { isObject } from "./values.js";

/** A member of an object. */
export interface Member {
  readonly wire: string;
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
}

interface Plan {
  readonly byWire: ReadonlyMap<string, Member>;
  readonly byName: ReadonlyMap<string, Member>;
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

  check(value: unknown, report: Report, up?: At): void {
    if (!isObject(value)) return report(up, this.describe(), value);
    const { byWire } = this.plan();
    const extra = this.extra && shapeOf(this.extra);
    for (const key of Object.keys(value)) {
      const shape = byWire.get(key)?.shape ?? extra;
      const at = { up, key };
      if (shape) shape.check(value[key], report, at, value);
      else report(at, "no such field", value[key]);
    }
    for (const { wire, shape, required } of byWire.values()) {
      if (!required || Object.hasOwn(value, wire)) continue;
      report({ up, key: wire }, shape.describe(), undefined);
    }
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
        return { wire, name, shape: shapeOf(schema), required: mark === "!" };
      },
    );
    return {
      byWire: new Map(members.map((member) => [member.wire, member])),
      byName: new Map(members.map((member) => [member.name, member])),
    };
  }
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
