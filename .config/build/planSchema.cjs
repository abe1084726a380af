require("../requireTypeScript.cjs");
const path = require("node:path");

/** Publishes the JSON Schema of plan files, made from the schema that the program itself reads them with. */
class PlanSchema {
  constructor(root, filename) {
    this.root = root;
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PlanSchema", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PlanSchema", stage }, () => {
        const { planJsonSchema } = require(path.join(this.root, "src/domain/indicator/planJsonSchema.ts"));
        const text = `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
        compilation.emitAsset(this.filename, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { PlanSchema };
