import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { LaunchOptions } from "playwright-core";
import { unpackBrowser } from "./unpackBrowser";

/** Flags for a closed network, also as root in a container. None of them loosens what a page may do. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How Playwright starts a browser on this computer: the one named by `CHROME`, else an installed Chrome, Edge or Chromium,
 * else the one inside the npm package @sparticuz/chromium (Linux on x64 only). Throws where there is none.
 * `CHROME=packaged` takes the one in the package though another is installed.
 */
export function findBrowser(): LaunchOptions {
  const named = process.env["CHROME"];
  if (named === "packaged") return { ...unpackBrowser(), headless: true, args: FLAGS };
  if (named && !fs.existsSync(named)) throw new Error(`CHROME=${named} does not exist`);
  const executablePath = named || usualPlaces().find((file) => fs.existsSync(file));
  const browser = executablePath ? { executablePath } : unpackBrowser();
  return { ...browser, headless: true, args: FLAGS };
}

function usualPlaces(): string[] {
  if (process.platform === "win32") return windowsPlaces();
  if (process.platform === "darwin")
    return ["/Applications", path.join(os.homedir(), "Applications")].flatMap(macPlaces);
  const names = ["google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chromium"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return [...names, "chromium-browser"].flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function windowsPlaces(): string[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
  const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [path.join(folder, program)] : [])));
}

function macPlaces(folder: string): string[] {
  const programs = ["Google Chrome", "Microsoft Edge", "Chromium"];
  return programs.map((name) => path.join(folder, `${name}.app/Contents/MacOS/${name}`));
}
