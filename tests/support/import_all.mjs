// Imports every module of compiled packages, each a folder here, resolves what their tables refer to, and prints as
// JSON what is wrong with which. Their runtime is in `runtime`.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const imported = (...path) => import(pathToFileURL(join(process.cwd(), ...path)).href);
const { changes } = await imported("runtime", "core", "shapes.js");
const wrong = {};
for (const name of process.argv.slice(2)) {
  try {
    const files = await readdir(name, { recursive: true });
    for (const file of files.filter((file) => file.endsWith(".js")).sort()) {
      for (const [constant, value] of Object.entries(await imported(name, file))) {
        if (constant.startsWith("$")) changes(value);
      }
    }
  } catch (error) {
    wrong[name] = String(error);
  }
}
process.stdout.write(JSON.stringify(wrong));
