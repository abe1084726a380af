const HtmlWebpackPlugin = require("html-webpack-plugin");

/**
 * Puts two things at the start of a page's head: the security policy, and the scripts that must run before the page's own
 * (office.js; in the workbench its bridge). Templates name neither.
 */
class PageHead {
  constructor(filename, { policy, scripts }) {
    this.filename = filename;
    this.policy = policy;
    this.scripts = scripts;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("PageHead", (data) => {
        if (data.plugin.options.filename !== this.filename) return data;
        data.headTags.unshift(this.policyTag(), ...this.scripts.map(scriptTag));
        return data;
      });
    });
  }

  policyTag() {
    const content = Object.entries(this.policy)
      .map(([name, values]) => `${name} ${values.join(" ")}`)
      .join("; ");
    const attributes = { "http-equiv": "Content-Security-Policy", content };
    return { tagName: "meta", voidTag: true, attributes, meta: { plugin: "PageHead" } };
  }
}

function scriptTag(src) {
  return { tagName: "script", voidTag: false, attributes: { src }, meta: { plugin: "PageHead" } };
}

/** Nothing but the own origin; Fluent UI and the grid put their styles into the page. `extra` are origins of office.js. */
function policy(extra = []) {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...extra],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'", ...extra],
    "worker-src": ["'self'", "blob:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
}

module.exports = { PageHead, policy };
