const path = require("node:path");

const root = path.resolve(__dirname, "../..");

/** Address in the committed manifest.xml; every build replaces it. */
const MANIFEST_ORIGIN = "https://localhost:3000";

/** What is built, read from webpack's `--env` and `--mode`. */
function readOptions(env, argv) {
  const target = env.workbench ? "workbench" : env.batch ? "batch" : "addin";
  const port = Number(env.port ?? process.env.PORT ?? 3000);
  const origin = withoutSlash(env.origin ?? (target === "workbench" ? `http://localhost:${port}` : MANIFEST_ORIGIN));
  if (!URL.canParse(origin)) throw new Error(`--env origin=${origin} is not an address such as https://host/path`);
  if (target === "addin" && !origin.startsWith("https://")) throw new Error("Excel loads add-ins from https:// only");
  const officejs = env.officejs ?? "bundled";
  if (officejs !== "bundled" && officejs !== "cdn") throw new Error("--env officejs= is 'bundled' or 'cdn'");
  return {
    root,
    target,
    origin,
    officejs,
    port,
    mode: argv.mode ?? "production",
    serve: Boolean(env.WEBPACK_SERVE),
    output: path.resolve(
      root,
      env.output ?? { addin: "dist", workbench: "build/workbench", batch: "build/batch" }[target],
    ),
  };
}

function withoutSlash(text) {
  return String(text).replace(/\/+$/, "");
}

module.exports = { readOptions, MANIFEST_ORIGIN };
