/**
 * Performs scenarios with the TypeScript SDK: `node program.mjs JOBS`.
 *
 * It prints a line of JSON for each job: `{"id": …, "steps": [what came of each]}`.
 */
import { readFileSync } from "node:fs";
import { clientOf, type Noted, nothingNoted, spelled } from "./clients.js";
import { largest } from "./files.js";
import { saidBy, shown, told, toldError, toldPage, toldRaw } from "./told.js";

type Members = Record<string, any>;
type Calls = Record<string, (client: any, options: Members) => Promise<{ made: any }>>;

const AT_ONCE = 16;

/** One job. */
class Story {
  readonly #job: Members;
  readonly #sdk: Members;
  readonly #calls: Calls;
  readonly #noted: Noted = nothingNoted();
  readonly #clients = new Map<string, Members>();

  constructor(job: Members, sdk: Members, calls: Calls) {
    this.#job = job;
    this.#sdk = sdk;
    this.#calls = calls;
  }

  async told(): Promise<Members> {
    const steps: Members[] = [];
    for (const step of this.#job["steps"]) steps.push(await this.#step(step));
    return { id: this.#job["id"], steps };
  }

  async #step(step: Members): Promise<Members> {
    Object.assign(this.#noted, nothingNoted());
    largest.read = 0;
    let client: any;
    let found: Members = {};
    let said: string[] = [];
    const signal = step["give_up"] && AbortSignal.timeout(step["give_up"] * 1000);
    try {
      const held = this.#client(step["of"]);
      client = held["client"];
      if (step["change"]) client = client.withOptions(spelled(step["change"], this.#noted));
      found = await this.#done(signal ? { ...step, options: { ...step["options"], signal } } : step, client);
      if (held["double"]) found["calls"] = told(held["double"].calls);
    } catch (error) {
      found = signal?.reason === error ? { given_up: true } : { error: toldError(error) };
      said = saidBy(error);
    }
    return { ...found, ...this.#facts(client), said: [...said, shown(client), ...this.#noted.logs] };
  }

  #client(name: string): Members {
    const held = this.#clients.get(name) ?? clientOf(this.#sdk, this.#job["clients"][name], this.#noted);
    this.#clients.set(name, held);
    return held;
  }

  #facts(client: any): Members {
    const { drift, hooks, sent, logs } = this.#noted;
    const last = client && { rate_limit: told(client.lastRateLimit), request_id: told(client.lastRequestId) };
    return { drift, hooks, sent, logs, largest_read: largest.read, ...(last && { last }) };
  }

  async #done(step: Members, client: any): Promise<Members> {
    const given = step["with"] ?? {};
    switch (step["do"]) {
      case "call":
        return this.#called(step, client);
      case "request": {
        const { method, path, ...rest } = given;
        const options = { ...rest, ...spelled(step["options"], this.#noted) };
        const { data, response } = await client.request(method, path, options).withResponse();
        return { value: told(data), raw: toldRaw(response) };
      }
      case "unwrap": {
        const { body, headers, secret, by } = given;
        const event = await (by === "client"
          ? client.webhooks.unwrap(body, headers)
          : this.#sdk["unwrap"](body, headers, secret));
        return { value: told(event) };
      }
      default:
        return {};
    }
  }

  async #called(step: Members, client: any): Promise<Members> {
    const call = this.#calls[step["key"]] as Calls[string];
    const { made: result } = await call(client, spelled(step["options"], this.#noted));
    switch (step["take"]) {
      case "raw": {
        const { data, response } = await result.withResponse();
        return { value: told(data), raw: toldRaw(response) };
      }
      case "walk":
        return { items: await taken(result, 500) };
      case "first":
        return { items: await taken(result, 1) };
      case "pages": {
        const pages: Members[] = [];
        for await (const page of result.pages()) pages.push(toldPage(page));
        return { pages };
      }
      case "page":
        return { page: toldPage(await result) };
      case "stream":
        return { items: await taken(await result, 500) };
      case "stream-first":
        return { items: await taken(await result, 1) };
      case "download":
        return { value: told(await (await result).bytes()) };
      default: {
        const found = await result;
        return { value: told(typeof found?.nextPage === "function" ? found.result : found) };
      }
    }
  }
}

async function taken(items: AsyncIterable<unknown>, most: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) if (found.push(told(item)) >= most) break;
  return found;
}

/** Performs the jobs, some at once; draws of random numbers are the largest, or what the process is told. */
export async function main(sdks: Members, calls: Calls, path: string): Promise<void> {
  const share = Math.min(Number(process.env["CONFORMANCE_RANDOM"] ?? 1), 1 - Number.EPSILON);
  Math.random = () => share;
  const jobs = JSON.parse(readFileSync(path, "utf8")) as Members[];
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const outcome = await new Story(job, sdks[job["api"]], calls).told();
      process.stdout.write(`${JSON.stringify(outcome)}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
