/** Schemas that are made of others, and enums. */
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

export class ListShape implements Shape {
  readonly item: Schema;

  constructor(item: Schema) {
    this.item = item;
  }

  decode(value: unknown, report?: Report, at?: At, holder?: Members): unknown {
    if (!Array.isArray(value)) return odd(value, report, at, this);
    if (!report && !changes(this)) return value;
    const item = shapeOf(this.item);
    for (let index = 0; index < value.length; index++) {
      const here = report && { up: at, key: index };
      value[index] = item.decode(value[index], report, here, holder);
    }
    return value;
  }

  changes(): boolean {
    return changes(this.item);
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

  decode(value: unknown, report?: Report, at?: At, holder?: Members): unknown {
    if (!isObject(value)) return odd(value, report, at, this);
    if (!report && !changes(this)) return value;
    const inner = shapeOf(this.value);
    for (const key of Object.keys(value)) {
      put(value, key, inner.decode(value[key], report, report && { up: at, key }, holder));
    }
    return value;
  }

  changes(): boolean {
    return changes(this.value);
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

  decode(value: unknown, report?: Report, at?: At, holder?: Members): unknown {
    return value === null ? null : shapeOf(this.inner).decode(value, report, at, holder);
  }

  changes(): boolean {
    return changes(this.inner);
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

  decode(value: unknown, report?: Report, at?: At): unknown {
    return report && !this.values.includes(value) ? odd(value, report, at, this) : value;
  }

  changes(): boolean {
    return false;
  }

  describe(): string {
    return `one of ${this.values.join(", ")}`;
  }
}
