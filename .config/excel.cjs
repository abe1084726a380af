const { spawn } = require("node:child_process");
const fs = require("node:fs");
const https = require("node:https");
const os = require("node:os");
const path = require("node:path");

/**
 * Loads the built add-in into desktop Excel on a developer's Windows or Mac: makes a certificate for https://localhost:3000
 * that this computer trusts, serves dist/ there, and has Excel open with the add-in. Two tools of Microsoft's come by npx, at
 * the versions below; they are no dependencies of the project. The system asks before it trusts the certificate, and each
 * tool asks before it sends usage data to Microsoft (`npx office-addin-usage-data off` says no for good).
 */
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@6.1.2";
const PORT = 3000;

const dist = path.resolve(__dirname, "../dist");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

async function main() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error("桌面版 Excel 只在 Windows 和 Mac 上运行。没有 Excel 时请用 npm start。");
    console.error("Desktop Excel runs on Windows and Mac only. Without Excel, use npm start.");
    process.exitCode = 1;
    return;
  }
  await npx(CERTIFICATES, "install");
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const read = (file) => fs.readFileSync(path.join(folder, file));
  https.createServer({ key: read("localhost.key"), cert: read("localhost.crt") }, answer).listen(PORT, "localhost");
  console.log(`\n  https://localhost:${PORT}/ 正在提供加载项，按 Ctrl+C 停止 · serving the add-in, Ctrl+C to stop\n`);
  await npx(DEBUGGING, "start", path.join(dist, "manifest.xml"), "desktop", "--app", "excel", "--no-debug");
}

/** Runs a package's program and waits for its end. */
function npx(...words) {
  const quoted = process.platform === "win32" ? words.map((word) => `"${word}"`) : words;
  const child = spawn("npx", ["--yes", ...quoted], { stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${words[0]} ended with code ${code}`))));
  });
}

/** Files of dist/ and nothing else. */
function answer(request, response) {
  const file = path.join(dist, decodeURIComponent(new URL(request.url, "https://localhost").pathname));
  const found = file.startsWith(dist + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!found) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": types[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  fs.createReadStream(file).pipe(response);
}

main().catch((fault) => {
  console.error(fault.message);
  process.exit(1);
});
