/** Clients as a scenario asks for them, by the neutral names of options. */

type Members = Record<string, any>;

/** What a client's listeners heard, since the last step. */
export interface Noted {
  drift: Members[];
  hooks: string[];
  sent: Members[];
  logs: string[];
}

export const nothingNoted = (): Noted => ({ drift: [], hooks: [], sent: [], logs: [] });

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** Makes a client and, where the scenario wants it, the test double that answers it. */
export function clientOf(sdk: Members, options: Members, noted: Noted): Members {
  const { double, pace = 1, ...given } = options;
  const spoken = { [sdk["PACE"]]: pace, logger: loggerOf(noted), ...spelled(given, noted) };
  if (!double) return { client: new sdk["Client"](spoken) };
  const fake = new sdk["Fake"]();
  for (const { do: what = "reply", operation, json, ...reply } of double) {
    if (what === "reply") fake.reply(operation, json, reply);
    else fake[camel(what)](operation);
  }
  const { baseUrl, apiKey, ...rest } = spoken as Members;
  return { client: fake.client(sdk["Client"], rest), double: fake };
}

/** Options as TypeScript takes them. */
export function spelled(options: Members, noted: Noted): Members {
  const found: Members = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === "$unset") continue;
    if (value?.ask) found[camel(name)] = asked([...value.ask]);
    else if (name === "on_drift") found["onDrift"] = (drift: Members) => noted.drift.push(textsOf(drift));
    else if (name === "hooks") Object.assign(found, hooks(value, noted));
    else if (name === "http_client") found["fetch"] = fetchOf(value, noted);
    else found[camel(name)] = value;
  }
  return found;
}

function textsOf({ operation, path, expected, found }: Members): Members {
  return { operation, path, expected, found: String(found) };
}

function asked(values: string[]): () => string {
  return () => (values.length > 1 ? values.shift() : values[0]) as string;
}

function hooks(headers: Record<string, string>, noted: Noted): Members {
  return {
    onRequest: (request: Members) => {
      for (const [name, value] of Object.entries(headers)) request["headers"][name.toLowerCase()] = value;
      noted.hooks.push(`request ${request["method"]}`);
    },
    onResponse: (reply: Members) => {
      noted.hooks.push(`response ${reply["status"]}`);
    },
  };
}

function loggerOf(noted: Noted): Members {
  const log = (...told: unknown[]): void => {
    noted.logs.push(told.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" "));
  };
  return { debug: log, info: log };
}

/** A `fetch` of the user: "own" marks what it sends, "inline" answers `{}` without a network. */
function fetchOf(how: string, noted: Noted): typeof fetch {
  return async (url, init) => {
    const headers = new Headers(init?.headers);
    if (how === "own") {
      headers.set("X-Own", "yes");
      return fetch(url, { ...init, headers });
    }
    noted.sent.push({ method: init?.method ?? "GET", url: String(url), headers: Object.fromEntries(headers) });
    return Response.json({});
  };
}
