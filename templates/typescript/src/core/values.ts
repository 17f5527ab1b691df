/** Members of an object, whatever its prototype. */
export type Members = Record<string, unknown>;

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a member, also one named `__proto__`, as a plain property. */
export function put(target: Members, key: string, value: unknown): void {
  if (key === "__proto__") {
    const settings = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(target, key, settings);
  } else {
    target[key] = value;
  }
}

/** Follows a path of names with dots between; undefined where it leads nowhere. */
export function dig(value: unknown, path: string | undefined): unknown {
  let found = path ? value : undefined;
  for (const name of path?.split(".") ?? []) {
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return found;
}
