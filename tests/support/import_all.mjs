// Imports every module of compiled packages, each a folder here, resolves what their tables refer to, and prints as
// JSON what is wrong with which. Their runtime is in `runtime`.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const imported = (...path) => import(pathToFileURL(join(process.cwd(), ...path)).href);
const { sample } = await imported("runtime", "core", "sample.js");
const { shapeOf } = await imported("runtime", "core", "shapes.js");
const { read } = await imported("runtime", "core", "reading.js");
const wrong = {};
for (const name of process.argv.slice(2)) {
  try {
    const files = await readdir(name, { recursive: true });
    const constants = new Map();
    for (const file of files.filter((file) => file.endsWith(".js")).sort()) {
      const found = Object.entries(await imported(name, file));
      if (/schemas|readings/.test(file)) for (const [constant, value] of found) constants.set(constant, value);
    }
    for (const [constant, value] of constants) {
      if (!constant.startsWith("$")) continue;
      const whole = sample(value);
      shapeOf(value).check(whole, () => {});
      read(constants.get(`read${constant.slice(1)}`) ?? {}, whole);
    }
  } catch (error) {
    wrong[name] = String(error);
  }
}
process.stdout.write(JSON.stringify(wrong));
