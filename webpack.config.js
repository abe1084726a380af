const addin = require("./.config/build/addin.cjs");
const batch = require("./.config/build/batch.cjs");
const workbench = require("./.config/build/workbench.cjs");
const { readOptions } = require("./.config/build/options.cjs");

/**
 * npm run build                                       dist/             what Excel loads
 * npm run build -- --env origin=https://host/path     dist/             the same with that address in manifest.xml
 * npm run build -- --env officejs=cdn                 dist/             office.js from Microsoft's CDN
 * npm run build:workbench, npm start                  build/workbench/  the same add-in and a workbook in the browser
 * npm run build:batch                                 build/batch/      the main job without a screen
 */
module.exports = (env = {}, argv = {}) => {
  const options = readOptions(env, argv);
  if (options.target === "batch") return batch(options);
  if (options.target === "workbench") return workbench(options);
  return [addin(options)];
};
