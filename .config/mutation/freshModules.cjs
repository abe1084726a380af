const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** What Stryker's instrumenter puts into each file to count coverage; here it only counts while somebody asks for it. */
const COUNTS = /function stryCov_\w+\(\) \{/;
const WHEN_ASKED = "$& if (globalThis.__stryker__.mutantCoverage === undefined) return;";

/**
 * TypeScript files, compiled once and run anew as often as asked: what a module remembers (texts that were read, tables
 * that were built) never passes from one test file or one mutant to the next. Types are not checked; packages are loaded
 * once, by Node.
 */
exports.freshModules = function freshModules() {
  const compiled = new Map();

  function compile(file) {
    const source = fs.readFileSync(file, "utf8");
    const { outputText } = ts.transpileModule(source, { compilerOptions, fileName: file });
    const code = outputText.replace(COUNTS, WHEN_ASKED);
    const body = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
    return new vm.Script(body, { filename: file }).runInThisContext();
  }

  function compiledModule(file) {
    if (!compiled.has(file)) compiled.set(file, compile(file));
    return compiled.get(file);
  }

  /** A `require` with no module loaded yet. */
  function fresh() {
    const loaded = new Map();
    function load(file) {
      const known = loaded.get(file);
      if (known !== undefined) return known.exports;
      const folder = path.dirname(file);
      const module = { exports: {} };
      loaded.set(file, module);
      const requireFrom = (name) => (name.startsWith(".") ? load(`${path.join(folder, name)}.ts`) : require(name));
      compiledModule(file)(module.exports, requireFrom, module, file, folder);
      return module.exports;
    }
    return load;
  }

  return fresh;
};
