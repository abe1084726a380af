const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const base = require("./base.cjs");
const { functionsPlugins } = require("./functions.cjs");
const { Notices } = require("./notices.cjs");
const { officeFiles, officeOrigins, officeScript } = require("./officeFiles.cjs");
const { MANIFEST_ORIGIN } = require("./options.cjs");
const { PageHead, policy } = require("./pageHead.cjs");
const { PlanSchema } = require("./planSchema.cjs");

/** The add-in as Excel loads it: one page with pane and functions (shared runtime), functions.json, manifest, icons. */
function addin(options) {
  return {
    ...base(options, "addin"),
    target: ["web", "es2020"],
    entry: { functions: "./src/functions/functions.ts", taskpane: "./src/taskpane/main.tsx" },
    output: {
      path: options.output,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: !options.serve,
    },
    plugins: [
      ...functionsPlugins(options.root),
      ...taskpanePage(options, "taskpane.html", []),
      new CopyWebpackPlugin({ patterns: [...ownFiles(options), ...officeFiles(options)] }),
      new PlanSchema(options.root, "plan.schema.json"),
      new Notices({ root: options.root, filename: "THIRD-PARTY-NOTICES.txt", officejs: options.officejs }),
    ],
  };
}

/** The pane's page under a name; the workbench has a second copy with a script ahead of office.js. */
function taskpanePage(options, filename, scriptsBefore) {
  const html = new HtmlWebpackPlugin({
    filename,
    template: "./src/taskpane/taskpane.html",
    chunks: ["functions", "taskpane"],
    chunksSortMode: "manual",
    inject: "head",
    scriptLoading: "defer",
  });
  const scripts = [...scriptsBefore, officeScript(options)];
  return [html, new PageHead(filename, { policy: policy(officeOrigins(options)), scripts })];
}

function ownFiles({ root, origin }) {
  const replaceOrigin = (content) => content.toString().replaceAll(MANIFEST_ORIGIN, origin);
  return [
    { from: path.join(root, "manifest.xml"), to: "manifest.xml", transform: replaceOrigin },
    { from: path.join(root, "assets/*.png"), to: "assets/[name][ext]" },
    { from: path.join(root, "LICENSE"), to: "LICENSE[ext]" },
  ];
}

module.exports = Object.assign(addin, { taskpanePage });
