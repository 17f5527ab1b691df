// What is measured, one task in each fresh process: `node _typescript.mjs TASK SUBJECT PACKAGE ADDRESS`. SUBJECT is `plain`,
// fetch and `.json()`, `limited`, the same with a limit of time, or `sdk`. Prints microseconds of CPU.

const [task, subject, folder, address] = process.argv.slice(2);
const KEY = "sk_bench";
const [WARM_UP, BATCHES] = [300, 12];

const SENT = {
  content: "Our winter blend is back!",
  platforms: [{ platform: "tiktok", platformSpecificData: { privacyLevel: "PUBLIC_TO_EVERYONE" } }],
  scheduledFor: new Date("2026-12-08T09:00:00Z"),
  tags: ["winter", "coffee"],
};

async function started() {
  const before = process.cpuUsage();
  const { Late } = await import(`${folder}/index.js`);
  const client = new Late({ apiKey: KEY, baseUrl: address });
  if (!client.posts) throw new Error("no posts");
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function calls() {
  if (subject === "sdk") {
    const { Late } = await import(`${folder}/index.js`);
    const client = new Late({ apiKey: KEY, baseUrl: address });
    return {
      post: () => client.posts.create(SENT),
      list: async () => (await client.posts.list({ limit: 100 })).items,
    };
  }
  const headers = { accept: "application/json", authorization: `Bearer ${KEY}` };
  const typed = { ...headers, "content-type": "application/json" };
  const asked = subject === "limited" ? limited : async (url, init) => (await fetch(url, init)).json();
  return {
    post: async () => {
      const init = { method: "POST", headers: typed, body: JSON.stringify(SENT) };
      return (await asked(`${address}/v1/posts`, init)).post;
    },
    list: async () => (await asked(`${address}/v1/posts?limit=100`, { headers })).posts,
  };
}

async function limited(url, init) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 60_000);
  try {
    return await (await fetch(url, { ...init, signal: controller.signal })).json();
  } finally {
    clearTimeout(timer);
  }
}

async function spent(call, count) {
  const before = process.cpuUsage();
  for (let done = 0; done < count; done++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function measured() {
  const call = (await calls())[task];
  const count = task === "list" ? 40 : 150;
  await spent(call, WARM_UP);
  const found = [];
  for (let batch = 0; batch < BATCHES; batch++) found.push(await spent(call, count));
  return Math.min(...found);
}

console.log(task === "import" ? await started() : await measured());
