const fs = require("node:fs");
const ts = require("typescript");

/** Lets a script of this folder `require` TypeScript files of the project; types are not checked. */
require.extensions[".ts"] = (module, file) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  module._compile(
    ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText,
    file,
  );
};
