const HtmlWebpackPlugin = require("html-webpack-plugin");
const addin = require("./addin.cjs");
const base = require("./base.cjs");
const { Notices } = require("./notices.cjs");
const { PageHead, policy } = require("./pageHead.cjs");

/** The same add-in with the workbench's address, and beside it a page with a workbook that answers it. */
function workbench(options) {
  return [addinInWorkbench(options), page(options)];
}

function addinInWorkbench(options) {
  const config = addin(options);
  const pane = addin.taskpanePage(options, "pane.html", ["plainHttpBridge.js"]);
  const output = { ...config.output, clean: false };
  return {
    ...config,
    output,
    plugins: [...config.plugins, ...pane],
    ...(options.serve && { devServer: devServer(options) }),
  };
}

function page(options) {
  const html = new HtmlWebpackPlugin({
    filename: "index.html",
    template: "./src/workbench/page/workbench.html",
    chunks: ["workbench"],
    inject: "head",
    scriptLoading: "defer",
  });
  return {
    ...base(options, "page"),
    target: ["web", "es2022"],
    entry: { workbench: "./src/workbench/page/main.ts", plainHttpBridge: "./src/workbench/page/plainHttpBridge.ts" },
    output: { path: options.output, filename: "[name].js", chunkFilename: "workbench.[name].js" },
    // served on this computer only: minifying five megabytes of spreadsheet takes longer than it saves
    optimization: { minimize: false },
    plugins: [
      html,
      new PageHead("index.html", { policy: policy(), scripts: [] }),
      new Notices({ root: options.root, filename: "THIRD-PARTY-NOTICES.workbench.txt", officejs: "none" }),
    ],
  };
}

/** Plain http and no websocket: whoever changes code reloads the page. */
function devServer({ port }) {
  return {
    host: "localhost",
    port,
    server: "http",
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    setupMiddlewares: (middlewares, server) => {
      let announced = false;
      server.compiler.hooks.done.tap("announce", (stats) => {
        if (announced || stats.hasErrors()) return;
        announced = true;
        console.log(`\n  工作台已就绪 · the workbench is ready:  http://localhost:${port}/`);
        console.log("  改动代码后刷新页面，按 Ctrl+C 停止 · reload the page after a change, Ctrl+C to stop\n");
      });
      return middlewares;
    },
  };
}

module.exports = workbench;
