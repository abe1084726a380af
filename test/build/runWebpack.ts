import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** `npm run build -- --env …`, with webpack's own words where it fails. */
export function runWebpack(env: readonly string[], ...options: string[]): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", ...env.flatMap((value) => ["--env", value]), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`webpack ${env.join(" ")} failed\n${stdout}\n${stderr}`);
}
