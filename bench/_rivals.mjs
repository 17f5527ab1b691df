// One task with one client, in a fresh process: `node _rivals.mjs TASK BUNDLE ADDRESS`. A bundle exports `open(address)`,
// which gives a function that makes a small POST. Prints microseconds of CPU.

const [task, bundle, address] = process.argv.slice(2);
const [WARM_UP, BATCHES, CALLS] = [300, 12, 150];

async function spent(action, times = 1) {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done++) await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

async function opened() {
  const { open } = await import(bundle);
  return open(address);
}

async function posting() {
  const post = await opened();
  if (!(await post())) throw new Error("no post came");
  await spent(post, WARM_UP);
  const found = [];
  for (let batch = 0; batch < BATCHES; batch++) found.push(await spent(post, CALLS));
  return Math.min(...found);
}

console.log(task === "import" ? await spent(opened) : await posting());
