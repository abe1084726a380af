const crypto = require("node:crypto");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** Lets Jest load npm packages that come as ES modules only, as Node itself does: turned into CommonJS one by one. */
module.exports = {
  process: (source, file) => ({
    code: ts.transpileModule(source, { compilerOptions, fileName: file.replace(/\.mjs$/, ".js") }).outputText,
  }),
  getCacheKey: (source, file) => crypto.createHash("sha1").update(`${ts.version}\0${file}\0${source}`).digest("hex"),
};
