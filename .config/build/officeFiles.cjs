const path = require("node:path");

/** Folder of office.js in the build. */
const OFFICE_FOLDER = "officejs";

const CDN = "https://appsforoffice.microsoft.com";

/**
 * The files of @microsoft/office-js that Excel asks for, copied as they are: the loader, one library for each platform that
 * has shared runtimes (Windows, Mac, web), the strings in the two languages that every other one falls back to, and the
 * page by which a user trusts an Office server inside the own network (its library asks for it in this spelling).
 * The telemetry library is left out on purpose: without it office.js sends none.
 */
const FILES = {
  "office.js": "office.js",
  "excel-web-16.00.js": "excel-web-16.00.js",
  "excel-win32-16.01.js": "excel-win32-16.01.js",
  "excel-mac-16.00.js": "excel-mac-16.00.js",
  "zh-cn/office_strings.js": "zh-cn/office_strings.js",
  "en-us/office_strings.js": "en-us/office_strings.js",
  agaveerrorux: "AgaveErrorUX",
  "../LICENSE.md": "LICENSE.md",
};

/** Patterns for copy-webpack-plugin; none when the page takes office.js from Microsoft's CDN. */
function officeFiles({ root, officejs }) {
  if (officejs === "cdn") return [];
  const dist = path.join(root, "node_modules/@microsoft/office-js/dist");
  return Object.entries(FILES).map(([from, to]) => ({
    from: path.join(dist, from),
    to: `${OFFICE_FOLDER}/${to}`,
    info: { minimized: true },
  }));
}

/** Address of the office.js script in the page. */
function officeScript({ officejs }) {
  return officejs === "cdn" ? `${CDN}/lib/1/hosted/office.js` : `${OFFICE_FOLDER}/office.js`;
}

/** Sources that the page's security policy must allow beside its own origin. */
function officeOrigins({ officejs }) {
  return officejs === "cdn" ? [CDN] : [];
}

module.exports = { officeFiles, officeScript, officeOrigins };
