const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const built = ["annex.cjs", "functions.js", "functions.json"].map((name) => path.join(root, "build/batch", name));
const sources = ["src", ".config/build", "webpack.config.js", "package.json", "tsconfig.json"].map((name) =>
  path.join(root, name),
);

/** `npm run annex -- …`: builds the program when it is missing or older than its sources, then runs it. */
function main() {
  if (isStale()) build();
  // npm runs scripts in the project's folder; paths on the command line are meant from where the user stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const run = spawnSync(process.execPath, [built[0], ...process.argv.slice(2)], { cwd, stdio: "inherit" });
  process.exitCode = run.status ?? 1;
}

function isStale() {
  const oldest = Math.min(...built.map((file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0)));
  return sources.some((source) => newestTime(source) > oldest);
}

function newestTime(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newestTime(path.join(file, name))));
}

function build() {
  process.stderr.write("正在编译程序（首次运行或源码有改动时需要）……\n");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "batch"], { cwd: root });
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}\n编译失败。\n`);
  process.exit(1);
}

main();
