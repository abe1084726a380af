import { execFileSync } from "node:child_process";
import path from "node:path";

/** Builds the workbench and the add-in once before the browser tests, exactly as `npm run build:workbench` does. */
export default function buildOnce(): void {
  const root = path.resolve(__dirname, "../..");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "workbench"], { cwd: root, stdio: "pipe" });
}
