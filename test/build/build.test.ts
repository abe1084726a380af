import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import { runWebpack } from "./runWebpack";

const root = path.resolve(__dirname, "../..");
const officeDist = path.join(root, "node_modules/@microsoft/office-js/dist");
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "plan-annex-build-"));

/** `npm run build -- --env …` into a folder of its own. */
function build(name: string, env: string, ...options: string[]): string {
  const output = path.join(temporary, name);
  runWebpack([env, `output=${output}`], ...options);
  return output;
}

function filesBelow(folder: string): string[] {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((it) => it.isFile()).map((it) => path.relative(folder, path.join(it.parentPath, it.name)));
}

function read(folder: string, file: string): string {
  return fs.readFileSync(path.join(folder, file), "utf8");
}

function policyOf(page: Document): Map<string, string> {
  const content = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  return new Map(content.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1).join(" ")]));
}

function scriptsOf(page: Document): string[] {
  return [...page.querySelectorAll("script")].map((it) => it.getAttribute("src") ?? "inline");
}

let dist: string;
let page: Document;

beforeAll(() => {
  dist = build("dist", "origin=https://example.gov.cn/plan");
  page = new JSDOM(read(dist, "taskpane.html")).window.document;
}, 300_000);

afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

describe("a production build", () => {
  it("holds the add-in's files and nothing else", () => {
    const own = filesBelow(dist).filter((file) => !/^(officejs|assets)\b/.test(file) && !file.endsWith(".LICENSE.txt"));
    const chunks = own.filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
    expect(own.filter((file) => !chunks.includes(file)).sort()).toEqual(
      ["LICENSE", "THIRD-PARTY-NOTICES.txt", "functions.js", "functions.json", "manifest.xml"].concat([
        "plan.schema.json",
        "taskpane.html",
        "taskpane.js",
      ]),
    );
  });

  it("holds nothing of the workbench and no file of the tests", () => {
    const own = filesBelow(dist).filter((file) => !file.startsWith("officejs"));
    expect(own.filter((file) => /workbench|univer|bridge|index\.html|\.map$/i.test(file))).toEqual([]);
    expect(/univerjs|hucre|jsdom/.test(read(dist, "THIRD-PARTY-NOTICES.txt"))).toBe(false);
    const scripts = own.filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /univerjs|createUniver|FUniver/.test(read(dist, file)))).toEqual([]);
  });

  it("names the origin that it is given, and no other, in the manifest", () => {
    const urls = [...read(dist, "manifest.xml").matchAll(/DefaultValue="(https?:[^"]+)"/g)].map((it) => it[1]!);
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(url.startsWith("https://example.gov.cn/plan/")).toBe(true);
  });

  it("holds every file that the manifest names", () => {
    const urls = [...read(dist, "manifest.xml").matchAll(/DefaultValue="https:\/\/example\.gov\.cn\/plan\/([^"]+)"/g)];
    for (const [, file] of urls)
      expect({ file, exists: fs.existsSync(path.join(dist, file!)) }).toEqual({ file, exists: true });
  });

  it("loads office.js first, then the functions, then the pane, all from its own folder", () => {
    expect(scriptsOf(page)).toEqual(["officejs/office.js", "functions.js", "taskpane.js"]);
    expect([...page.querySelectorAll("link[rel=stylesheet]")]).toEqual([]);
  });

  it("allows its own origin only, no evaluated code, and says so before the first script", () => {
    const policy = policyOf(page);
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
    expect(policy.get("connect-src")).toBe("'self'");
    const meta = page.querySelector("meta[http-equiv=Content-Security-Policy]")!;
    const before = meta.compareDocumentPosition(page.querySelector("script")!);
    expect(before & page.defaultView!.Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it("has no code that evaluates text, which the policy would stop", () => {
    // zod asks once whether it may compile; the program's setting `jitless` keeps it from asking
    const code = (file: string): string => read(dist, file).replace('new Function("")', "");
    expect(["functions.js", "taskpane.js"].filter((file) => /\beval\(|new Function\(/.test(code(file)))).toEqual([]);
  });

  it("carries office.js unmodified: the loader, three platforms, two languages; no telemetry", () => {
    const copied = filesBelow(path.join(dist, "officejs")).filter((file) => !/^(AgaveErrorUX|LICENSE\.md)/.test(file));
    const excel = ["excel-mac-16.00.js", "excel-web-16.00.js", "excel-win32-16.01.js"];
    expect(copied.map((file) => file.replaceAll("\\", "/")).sort()).toEqual(
      ["en-us/office_strings.js", ...excel, "office.js", "zh-cn/office_strings.js"].sort(),
    );
    for (const file of copied) {
      const [ours, theirs] = [path.join(dist, "officejs", file), path.join(officeDist, file)];
      expect(fs.readFileSync(ours).equals(fs.readFileSync(theirs))).toBe(true);
    }
  });

  it("publishes the schema of plan files", () => {
    const schema = JSON.parse(read(dist, "plan.schema.json")) as { title: string; required: string[] };
    expect(schema.title).toBe("plan-annex/1");
    expect(schema.required).toEqual(expect.arrayContaining(["format", "region", "year", "indicators"]));
  });

  it("names every bundled package with its licence, and office.js with Microsoft's own terms", () => {
    const notices = read(dist, "THIRD-PARTY-NOTICES.txt");
    for (const name of ["react", "react-dom", "decimal.js", "@fluentui/react-provider"]) {
      const { version } = JSON.parse(read(root, `node_modules/${name}/package.json`)) as { version: string };
      expect(notices).toContain(`\n${name} ${version}\nLicence: MIT\n`);
    }
    expect(notices).toContain("Microsoft is not responsible for maintaining, updating or supporting this add-in");
    expect(notices).not.toMatch(/^Licence: not stated$/m);
    expect(read(dist, "officejs/LICENSE.md")).toContain("MICROSOFT OFFICE JAVASCRIPT");
  });
});

describe("--env officejs=cdn", () => {
  it("takes office.js from Microsoft's CDN, allows that origin's scripts, and carries no copy", () => {
    const folder = build("cdn", "officejs=cdn", "--no-optimization-minimize");
    const cdn = new JSDOM(read(folder, "taskpane.html")).window.document;
    expect(scriptsOf(cdn)[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(policyOf(cdn).get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policyOf(cdn).get("connect-src")).toBe("'self'");
    expect(fs.existsSync(path.join(folder, "officejs"))).toBe(false);
  }, 300_000);
});

describe("what is no build", () => {
  it.each([
    ["origin=http://example.gov.cn", "Excel loads add-ins from https:// only"],
    ["origin=example", "is not an address"],
    ["officejs=latest", "is 'bundled' or 'cdn'"],
  ])("--env %s is refused with the reason", (option, reason) => {
    expect(() => build("refused", option)).toThrow(reason);
  });
});
