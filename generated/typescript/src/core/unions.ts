import { ChoiceShape, ListShape, MapShape } from "./containers.js";
import type { At, Report } from "./drift.js";
import { type Member, ObjectShape } from "./objects.js";
import {
  changes,
  isObject,
  type Members,
  odd,
  ScalarShape,
  type Schema,
  type Shape,
  shapeOf,
} from "./shapes.js";

/** What selects a variant: a property of the value, or of the object that holds it. */
export interface Selector {
  /** Wire name of the property. */
  readonly property: string;
  readonly mapping: Readonly<Record<string, Schema>>;
}

export class UnionShape implements Shape {
  readonly variants: readonly Schema[];
  readonly by: Selector | undefined;
  readonly beside: boolean;
  #flat: Shape[] | undefined;
  #changing: boolean | undefined;

  constructor(variants: readonly Schema[], by: Selector | undefined, beside: boolean) {
    this.variants = variants;
    this.by = by;
    this.beside = beside;
  }

  decode(value: unknown, report?: Report, at?: At, holder?: Members): unknown {
    if (!report && typeof value !== "object" && !this.#scalars()) return value;
    const shape = this.pick(value, holder, false);
    return shape ? shape.decode(value, report, at, holder) : odd(value, report, at, this);
  }

  /** Tells whether reading can change a value that is no object. */
  #scalars(): boolean {
    this.#changing ??= this.flat().some((shape) => shape instanceof ScalarShape && changes(shape));
    return this.#changing;
  }

  changes(): boolean {
    return [...this.variants, ...Object.values(this.by?.mapping ?? {})].some(changes);
  }

  describe(): string {
    return [...new Set(this.flat().map((shape) => shape.describe()))].join(" or ");
  }

  /** Gives the variants, those of unions among them included. */
  flat(): readonly Shape[] {
    if (!this.#flat) {
      this.#flat = [];
      for (const variant of this.variants) flatten(shapeOf(variant), this.#flat);
    }
    return this.#flat;
  }

  /**
   * Chooses the variant of a value; none when it is of a kind that the API does not document.
   *
   * @param given - The value comes from a caller, by the names of TypeScript or of the wire.
   */
  pick(value: unknown, holder: Members | undefined, given: boolean): Shape | undefined {
    if (Array.isArray(value)) return this.#list(value, given);
    if (!isObject(value) || isScalarObject(value)) return scalar(this.flat(), value);
    const tag = this.#tag(value, holder, given);
    if (tag === null) return undefined;
    if (tag === undefined || !this.by) return best(this.flat(), value, given);
    const chosen = Object.hasOwn(this.by.mapping, tag) ? this.by.mapping[tag] : undefined;
    return chosen === undefined ? undefined : shapeOf(chosen);
  }

  /** Reads what tells the variant: undefined when it is not there, null when it says nothing. */
  #tag(value: Members, holder: Members | undefined, given: boolean): string | null | undefined {
    if (!this.by) return undefined;
    const { property } = this.by;
    const around = this.beside ? holder : value;
    let tag = around && Object.hasOwn(around, property) ? around[property] : undefined;
    if (tag === undefined && given && !this.beside) tag = named(this.flat(), property, value);
    if (tag === undefined) return undefined;
    const usable = typeof tag === "string" || typeof tag === "number" || typeof tag === "boolean";
    return usable ? String(tag) : this.beside ? undefined : null;
  }

  #list(value: readonly unknown[], given: boolean): Shape | undefined {
    const lists = this.flat().filter((shape): shape is ListShape => shape instanceof ListShape);
    const first = value[0];
    if (lists.length < 2 || first === undefined) return lists[0] ?? loose(this.flat());
    return lists.find((shape) => {
      const item: Shape[] = [];
      flatten(shapeOf(shape.item), item);
      return isObject(first) ? best(item, first, given) : scalar(item, first);
    });
  }
}

function isScalarObject(value: unknown): boolean {
  return value instanceof Date || value instanceof Uint8Array;
}

function flatten(shape: Shape, into: Shape[]): void {
  if (shape instanceof UnionShape) {
    into.push(...shape.flat());
  } else if (shape.pick) {
    flatten(shape.pick(undefined, undefined, false) ?? shape, into);
  } else {
    into.push(shape);
  }
}

/** Takes the variant of a value that is no object: text only if nothing else wants it. */
function scalar(shapes: readonly Shape[], value: unknown): Shape | undefined {
  const exact = shapes.find(
    (shape) => shape instanceof ChoiceShape && shape.values.includes(value),
  );
  if (exact) return exact;
  const fit = shapes.filter(
    (shape) => shape instanceof ScalarShape && shape.fits(shape.decode(value)),
  );
  const other = fit.find((shape) => !["string", "any"].includes((shape as ScalarShape).name));
  return other ?? fit[0];
}

/** Takes the object that knows most members of a value, if it can be one and knows half of them. */
function best(shapes: readonly Shape[], value: Members, given: boolean): Shape | undefined {
  const keys = Object.keys(value);
  let chosen: Shape | undefined;
  let most = 0;
  for (const shape of shapes) {
    if (!(shape instanceof ObjectShape)) continue;
    const { byWire, byName } = shape.plan();
    let known = 0;
    for (const key of keys) if (byWire.has(key) || (given && byName.has(key))) known++;
    if (known > most && 2 * known >= keys.length && possible(byWire.values(), value, given)) {
      chosen = shape;
      most = known;
    }
  }
  return chosen ?? shapes.find((shape) => shape instanceof MapShape) ?? loose(shapes);
}

function loose(shapes: readonly Shape[]): Shape | undefined {
  return shapes.find((shape) => shape instanceof ScalarShape && shape.name === "any");
}

/** Tells whether a value has what is required, and the constants that it must have. */
function possible(members: Iterable<Member>, value: Members, given: boolean): boolean {
  for (const { wire, name, required, shape } of members) {
    const key = given && !Object.hasOwn(value, wire) ? name : wire;
    const there = Object.hasOwn(value, key);
    if (required && !there) return false;
    const only = shape instanceof ChoiceShape && shape.values.length === 1;
    if (there && only && value[key] !== shape.values[0]) return false;
  }
  return true;
}

/** Finds a property by the name that TypeScript has for it. */
function named(shapes: readonly Shape[], property: string, value: Members): unknown {
  for (const shape of shapes) {
    const member = shape instanceof ObjectShape ? shape.plan().byWire.get(property) : undefined;
    if (member && Object.hasOwn(value, member.name)) return value[member.name];
  }
  return undefined;
}

/**
 * One of several schemas.
 *
 * @param variants - All of them, in the document's order.
 * @param by - The property of the value that tells which; without it, the members do.
 */
export const union = (variants: readonly Schema[], by?: Selector): Shape =>
  new UnionShape(variants, by, false);

/** One of several schemas, chosen by a property of the object that holds the value. */
export const sibling = (by: Selector, variants: readonly Schema[]): Shape =>
  new UnionShape(variants, by, true);
