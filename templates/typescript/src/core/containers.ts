/** Schemas that are made of others, and enums. */
import type { At, Report } from "./drift.js";
import { type Schema, type Shape, shapeOf } from "./shapes.js";
import { isObject, type Members } from "./values.js";

export class ListShape implements Shape {
  readonly item: Schema;

  constructor(item: Schema) {
    this.item = item;
  }

  check(value: unknown, report: Report, at?: At, holder?: Members): void {
    if (!Array.isArray(value)) return report(at, this.describe(), value);
    const item = shapeOf(this.item);
    value.forEach((inner, key) => item.check(inner, report, { up: at, key }, holder));
  }

  describe(): string {
    return "an array";
  }
}

export class MapShape implements Shape {
  readonly value: Schema;

  constructor(value: Schema) {
    this.value = value;
  }

  check(value: unknown, report: Report, at?: At, holder?: Members): void {
    if (!isObject(value)) return report(at, this.describe(), value);
    const inner = shapeOf(this.value);
    for (const key of Object.keys(value)) inner.check(value[key], report, { up: at, key }, holder);
  }

  describe(): string {
    return "an object";
  }
}

export class NullableShape implements Shape {
  readonly inner: Schema;

  constructor(inner: Schema) {
    this.inner = inner;
  }

  check(value: unknown, report: Report, at?: At, holder?: Members): void {
    if (value !== null) shapeOf(this.inner).check(value, report, at, holder);
  }

  describe(): string {
    return `${shapeOf(this.inner).describe()} or null`;
  }

  pick(): Shape {
    return shapeOf(this.inner);
  }
}

export class ChoiceShape implements Shape {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  check(value: unknown, report: Report, at?: At): void {
    if (!this.values.includes(value)) report(at, this.describe(), value);
  }

  describe(): string {
    return `one of ${this.values.join(", ")}`;
  }
}
