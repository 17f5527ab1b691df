import { ChoiceShape, ListShape, MapShape } from "./containers.js";
import type { At, Report } from "./drift.js";
import { type Member, ObjectShape } from "./objects.js";
import { ScalarShape, type Schema, type Shape, shapeOf, type View } from "./shapes.js";
import { isObject, type Members } from "./values.js";

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
  #flat: readonly Shape[] | undefined;

  constructor(variants: readonly Schema[], by: Selector | undefined, beside: boolean) {
    this.variants = variants;
    this.by = by;
    this.beside = beside;
  }

  check(value: unknown, report: Report, at?: At, holder?: Members): void {
    const shape = this.pick(value, holder);
    if (shape) shape.check(value, report, at, holder);
    else report(at, this.describe(), value);
  }

  describe(): string {
    return [...new Set(this.flat().map((shape) => shape.describe()))].join(" or ");
  }

  /** Gives the variants, those of unions among them included. */
  flat(): readonly Shape[] {
    if (!this.#flat) {
      this.#flat = []; // for a union that is part of itself
      this.#flat = this.variants.flatMap((variant) => flatten(shapeOf(variant)));
    }
    return this.#flat;
  }

  /** Chooses the variant of a value; none when it is of a kind that the API does not document. */
  pick(value: unknown, holder: Members | undefined, view: View = asItIs): Shape | undefined {
    if (Array.isArray(value)) return this.#list(value, view);
    if (!isObject(value) || isScalarObject(value)) return scalar(this.flat(), value);
    const tag = this.#tag(value, holder, view);
    if (!this.by || tag === undefined) return best(this.flat(), value, view);
    if (/^(string|number|boolean)$/.test(typeof tag)) {
      const chosen = own(this.by.mapping, String(tag));
      return chosen === undefined ? undefined : shapeOf(chosen);
    }
    return this.beside ? best(this.flat(), value, view) : undefined;
  }

  /** Reads what tells the variant; undefined when it is not there. */
  #tag(value: Members, holder: Members | undefined, view: View): unknown {
    if (!this.by) return undefined;
    const { property } = this.by;
    if (this.beside) return holder && own(holder, property);
    for (const shape of this.flat()) {
      const tag = own(view(shape, value), property);
      if (tag !== undefined) return tag;
    }
    return undefined;
  }

  #list(value: readonly unknown[], view: View): Shape | undefined {
    const lists = this.flat().filter((shape): shape is ListShape => shape instanceof ListShape);
    const first = value[0];
    if (lists.length < 2 || first === undefined) return lists[0] ?? loose(this.flat());
    return lists.find(({ item }) => {
      const inner = flatten(shapeOf(item));
      return isObject(first) ? best(inner, first, view) : scalar(inner, first);
    });
  }
}

const asItIs: View = (_, value) => value;

function isScalarObject(value: unknown): boolean {
  return value instanceof Date || value instanceof Uint8Array;
}

function flatten(shape: Shape): readonly Shape[] {
  if (shape instanceof UnionShape) return shape.flat();
  const inner = shape.pick?.(undefined, undefined);
  return inner ? flatten(inner) : [shape];
}

/** Takes the variant of a value that is no object: text only if nothing else wants it. */
function scalar(shapes: readonly Shape[], value: unknown): Shape | undefined {
  const exact = shapes.find(
    (shape) => shape instanceof ChoiceShape && shape.values.includes(value),
  );
  if (exact) return exact;
  const fit = shapes.filter((shape) => shape instanceof ScalarShape && shape.takes(value));
  return fit.find((shape) => !/string|any/.test((shape as ScalarShape).name)) ?? fit[0];
}

/** Takes the only object, else that which knows most members of a value, if it can be one and knows half. */
function best(shapes: readonly Shape[], given: Members, view: View): Shape | undefined {
  const objects = shapes.filter(isForObjects);
  if (objects.length === 1) return objects[0];
  const { length } = Object.keys(given);
  let chosen: Shape | undefined;
  let most = 0;
  for (const shape of shapes) {
    if (!(shape instanceof ObjectShape)) continue;
    const { byWire } = shape.plan();
    const value = view(shape, given);
    const known = Object.keys(value).filter((key) => byWire.has(key)).length;
    if (known > most && 2 * known >= length && possible(byWire.values(), value)) {
      chosen = shape;
      most = known;
    }
  }
  return chosen ?? shapes.find((shape) => shape instanceof MapShape) ?? loose(shapes);
}

function isForObjects(shape: Shape): boolean {
  return shape instanceof ObjectShape || shape instanceof MapShape;
}

function loose(shapes: readonly Shape[]): Shape | undefined {
  return shapes.find((shape) => shape instanceof ScalarShape && shape.name === "any");
}

/** Tells whether a value has what is required, and the constants that it must have. */
function possible(members: Iterable<Member>, value: Members): boolean {
  for (const { wire, required, shape } of members) {
    const there = Object.hasOwn(value, wire);
    if (required && !there) return false;
    const only = shape instanceof ChoiceShape && shape.values.length === 1;
    if (there && only && value[wire] !== shape.values[0]) return false;
  }
  return true;
}

function own<T>(members: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** One of several schemas, in the document's order; the members of a value tell which. */
export const union = (variants: readonly Schema[]): Shape =>
  new UnionShape(variants, undefined, false);

/**
 * One of several schemas, told apart by a property of the value.
 *
 * @param property - Its wire name.
 * @param mapping - Schemas by what it says.
 * @param variants - All schemas, where those are not the mapping's.
 */
export const tagged = (
  property: string,
  mapping: Selector["mapping"],
  variants: readonly Schema[] = Object.values(mapping),
): Shape => new UnionShape(variants, { property, mapping }, false);

/** One of several schemas, told apart by a property of the object that holds the value. */
export const sibling = (
  property: string,
  mapping: Selector["mapping"],
  variants: readonly Schema[] = Object.values(mapping),
): Shape => new UnionShape(variants, { property, mapping }, true);
