import { spawnSync } from "node:child_process";
import path from "node:path";

/** Builds the workbench and the add-in once before the browser tests, exactly as `npm run build:workbench` does. */
export default function buildOnce(): void {
  const root = path.resolve(__dirname, "../..");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const build = [webpack, "--mode", "production", "--env", "workbench"];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm run build:workbench failed\n${stdout}\n${stderr}`);
}
