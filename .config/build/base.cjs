const fs = require("node:fs");
const path = require("node:path");

/** What every compiler shares: TypeScript, styles, cache on disk, quiet output. Types are checked by `npm run types`. */
function base(options, name) {
  const development = options.mode === "development";
  return {
    name,
    mode: options.mode,
    context: options.root,
    devtool: development ? "cheap-module-source-map" : false,
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: development } },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(svg|png|woff2?)$/, type: "asset/resource", generator: { filename: "media/[name].[hash:8][ext]" } },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${options.target}-${name}-${options.mode}-${options.serve ? "serve" : "build"}`,
      buildDependencies: { config: configFiles(options.root) },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

function configFiles(root) {
  const folder = path.join(root, ".config/build");
  const modules = fs.readdirSync(folder).map((file) => path.join(folder, file));
  return [path.join(root, "webpack.config.js"), path.join(root, "tsconfig.json"), ...modules];
}

module.exports = base;
