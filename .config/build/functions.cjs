const fs = require("node:fs");
const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

/**
 * Plugins that make functions.json from the JSDoc of src/functions and associate each function with its id.
 * One file declares one function; a file without `@customfunction` declares none.
 */
function functionsPlugins(root) {
  const folder = path.join(root, "src/functions");
  const input = fs
    .readdirSync(folder)
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith(".ts") && /^ \* @customfunction /m.test(fs.readFileSync(file, "utf8")));
  return [new CustomFunctionsMetadataPlugin({ input, output: "functions.json" }), new ChineseParameterNames()];
}

/**
 * Excel shows a parameter's name while people type a formula: the name is what stands before `：` in its help text.
 * `allowCustomDataForDataTypeAny` is taken out: together with a flag for errors it makes Excel LTSC 2021 crash.
 */
class ChineseParameterNames {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ChineseParameterNames", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ChineseParameterNames", stage }, () => {
        const metadata = JSON.parse(compilation.getAsset("functions.json").source.source().toString());
        const text = JSON.stringify(withChineseNames(metadata), null, 2);
        compilation.updateAsset("functions.json", new sources.RawSource(`${text}\n`));
      });
    });
  }
}

function withChineseNames({ allowCustomDataForDataTypeAny: _, ...metadata }) {
  return {
    ...metadata,
    functions: metadata.functions.map((item) => ({ ...item, parameters: item.parameters.map(withChineseName) })),
  };
}

function withChineseName(parameter) {
  const [name, help] = parameter.description.split(/：(.*)/s);
  if (!help) throw new Error(`${parameter.name}: write its help as "名称：说明"`);
  return { ...parameter, name, description: help };
}

module.exports = { functionsPlugins };
