import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BuiltFunctions } from "./builtFunctions";

/** Reads `functions.js` and `functions.json` from the folder that the program was built into. */
export async function readBuiltFunctions(folder: string): Promise<BuiltFunctions> {
  const script = await readFile(path.join(folder, "functions.js"), "utf8");
  const json = await readFile(path.join(folder, "functions.json"), "utf8");
  const { functions } = JSON.parse(json) as { functions: BuiltFunctions["metadata"] };
  return { script, metadata: functions };
}
