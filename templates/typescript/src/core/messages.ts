const KEYS = [
  "message",
  "error",
  "detail",
  "title",
  "error_description",
  "description",
  "reason",
  "errors",
];
const LONGEST = 300;

/**
 * Describes a refusal in one line: "404 Not Found: no such post".
 *
 * @param phrase - What the server calls the status.
 * @param body - Parsed JSON, text or undefined.
 * @param secrets - What must not be shown, should the API repeat it.
 */
export function summary(
  status: number,
  phrase: string,
  body: unknown,
  secrets: readonly string[],
): string {
  const line = (text: string): string => oneLine(without(secrets, text));
  const shown = phrase ? `${status} ${line(phrase)}` : String(status);
  const said = saidIn(body, 4, line);
  return said ? `${shown}: ${said}` : shown;
}

/** Replaces secrets in a text, the longest first: one may be part of another. */
export function without(secrets: readonly string[], text: string): string {
  return [...secrets]
    .sort((one, other) => other.length - one.length)
    .reduce((left, secret) => (secret ? left.replaceAll(secret, "***") : left), text);
}

function saidIn(body: unknown, depth: number, line: typeof oneLine): string {
  if (typeof body === "string") {
    return /^\s*(<!doctype html|<html|<head|<body)/i.test(body) ? "an HTML page" : line(body);
  }
  if (typeof body !== "object" || body === null || depth === 0) return "";
  if (Array.isArray(body)) return saidIn(body[0], depth - 1, line);
  for (const key of KEYS) {
    const said = saidIn((body as Record<string, unknown>)[key], depth - 1, line);
    if (said) return said;
  }
  return "";
}

function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 3)}...` : line;
}
