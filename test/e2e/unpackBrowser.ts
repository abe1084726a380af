import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { LaunchOptions } from "playwright-core";

const root = path.resolve(__dirname, "../..");

/** The package unpacks into the temporary folder; with this variable it also unpacks the system libraries that it brings. */
const UNPACK = `import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())`;
const UNPACK_LIBRARIES = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };

/**
 * Unpacks the Chromium of the npm package once, into node_modules/.cache, and says how to start it.
 * Systems without NSS or fonts get those of the package.
 */
export function unpackBrowser(): Pick<LaunchOptions, "executablePath" | "env"> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "No Chrome, Edge or Chromium found. Install one, or name its file in the environment variable CHROME.",
    );
  const folder = path.join(root, "node_modules/.cache", `chromium-${packageVersion()}`);
  const executablePath = path.join(folder, "chromium");
  if (!fs.existsSync(executablePath)) unpackInto(folder);
  return { executablePath, env: environment(folder, executablePath) };
}

function packageVersion(): string {
  const file = path.join(root, "node_modules/@sparticuz/chromium/package.json");
  return (JSON.parse(fs.readFileSync(file, "utf8")) as { version: string }).version;
}

/** Beside the final folder first, so that a second process never finds half a browser. */
function unpackInto(folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  const env = { ...process.env, ...UNPACK_LIBRARIES, TMPDIR: unfinished };
  execFileSync(process.execPath, ["-e", UNPACK], { cwd: root, env, stdio: "pipe" });
  if (fs.existsSync(folder)) fs.rmSync(unfinished, { recursive: true });
  else fs.renameSync(unfinished, folder);
}

function environment(folder: string, executablePath: string): NonNullable<LaunchOptions["env"]> {
  const env: NonNullable<LaunchOptions["env"]> = { ...process.env };
  if (lacksLibraries(executablePath)) env["LD_LIBRARY_PATH"] = path.join(folder, "al2023/lib");
  if (!fs.existsSync("/etc/fonts")) env["FONTCONFIG_PATH"] = path.join(folder, "fonts");
  return env;
}

function lacksLibraries(executablePath: string): boolean {
  const { status, stdout } = spawnSync("ldd", [executablePath], { encoding: "utf8" });
  return status !== 0 || stdout.includes("not found");
}
