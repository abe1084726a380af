const fs = require("node:fs");
const path = require("node:path");

/** Licences under which a bundled package may be passed on with this program. Another one fails the build. */
const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "CC0-1.0", "Unlicense", "Zlib"];

const RULE = `\n${"-".repeat(100)}\n\n`;

/** Writes the notices of what webpack really bundled: name, version, licence and its text, of every package. */
class Notices {
  constructor({ root, filename, officejs }) {
    this.root = root;
    this.filename = filename;
    this.officejs = officejs;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        const packages = [...packageFolders(compilation)].map(readPackage).sort(byName);
        for (const found of packages.filter((item) => !isAllowed(item.license)))
          compilation.errors.push(
            new WebpackError(`${found.name}: licence "${found.license}" is not in the allowed list`),
          );
        compilation.emitAsset(this.filename, new sources.RawSource(this.text(packages)));
      });
    });
  }

  text(packages) {
    const parts = [introduction(packages.length), ...packages.map(notice)];
    if (this.officejs !== "none") parts.splice(1, 0, officeNotice(this.root, this.officejs));
    return parts.join(RULE);
  }
}

/** Folders of the packages whose code is in a chunk, also where webpack has joined modules into one. */
function packageFolders(compilation) {
  const folders = new Set();
  for (const outer of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(outer) === 0) continue;
    for (const module of outer.modules ?? [outer]) {
      const folder = packageFolder(module.resource);
      if (folder) folders.add(folder);
    }
  }
  return folders;
}

function packageFolder(resource) {
  const found = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "");
  return found?.[0];
}

function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = fs.readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$|-)/i.test(file));
  const text = texts.map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim()).join("\n\n");
  return { name, version, license: licenseName(license, text), author: author?.name ?? author ?? "", text };
}

/** From package.json, or from the licence file where package.json is silent. */
function licenseName(license, text) {
  if (license) return String(license.type ?? license);
  return /Apache License,?\s+Version 2\.0/.test(text) ? "Apache-2.0" : "not stated";
}

/** `MIT`, or a choice such as `(MIT OR GPL-3.0)` with at least one allowed. */
function isAllowed(license) {
  const choices = license.replace(/[()]/g, "").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((part) => ALLOWED.includes(part)));
}

function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
}

function notice({ name, version, license, author, text }) {
  const fallback = `Licensed under ${license}${author ? ` by ${author}` : ""}; the package carries no licence file.`;
  return `${name} ${version}\nLicence: ${license}\n\n${text || fallback}\n`;
}

function introduction(count) {
  return `本程序包含下列 ${count} 个第三方软件包，各按其许可使用。\nThis program contains the following ${count} third-party packages, each under its own licence.\n`;
}

function officeNotice(root, officejs) {
  const { version } = require(path.join(root, "node_modules/@microsoft/office-js/package.json"));
  const how =
    officejs === "cdn"
      ? "taken from Microsoft's CDN when the add-in starts; no copy is part of this build."
      : "unmodified files from the npm package, in the folder officejs/, under Microsoft's own terms (officejs/LICENSE.md).";
  return [
    `@microsoft/office-js ${version}`,
    "Licence: Microsoft Software License Terms, Microsoft Office JavaScript (Office.js) API Library",
    "",
    `office.js is ${how}`,
    "It may be used only with this add-in. Microsoft is not responsible for maintaining, updating or supporting this add-in.",
    "",
  ].join("\n");
}

module.exports = { Notices };
