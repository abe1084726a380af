const base = require("./base.cjs");
const { functionsPlugins } = require("./functions.cjs");

/** The main job without a screen: a program for Node, and the functions as the add-in's page loads them. */
function batch(options) {
  return [program(options), functions(options)];
}

function program(options) {
  return {
    ...base(options, "annex"),
    target: "node20",
    devtool: "source-map",
    entry: { annex: "./src/batch/main.ts" },
    output: { path: options.output, filename: "[name].cjs", chunkFormat: "commonjs" },
    externals: [({ request }, done) => (isPackage(request) ? done(null, `commonjs ${request}`) : done())],
    optimization: { minimize: false },
  };
}

function functions(options) {
  return {
    ...base(options, "functions"),
    target: ["web", "es2020"],
    entry: { functions: "./src/functions/functions.ts" },
    output: { path: options.output, filename: "[name].js" },
    plugins: functionsPlugins(options.root),
  };
}

/** Packages stay packages. */
function isPackage(request) {
  return /^(@[a-z0-9-]|[a-z0-9])/i.test(request) && !/^[a-z]:[\\/]/i.test(request);
}

module.exports = batch;
