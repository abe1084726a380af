import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { validateXML } from "xmllint-wasm";

const root = path.resolve(__dirname, "../..");
const schemas = path.join(__dirname, "xsd");
const text = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

/** Elements by local name, whatever their namespace prefix. */
function elements(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function resource(id: string): Element {
  const found = elements("Resources").flatMap((it) => [...it.querySelectorAll("[id]")]);
  const match = found.filter((it) => it.id === id);
  if (match.length !== 1) throw new Error(`resource ${id} is declared ${match.length} times`);
  return match[0]!;
}

/** Width and height in the IHDR chunk of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const read = (file: string): string => fs.readFileSync(path.join(schemas, file), "utf8");
  const main = "OfficeAppManifestV1_1.xsd";
  const imported = fs.readdirSync(schemas).filter((file) => file.endsWith(".xsd") && file !== main);
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [read(main)],
    preload: imported.map((fileName) => ({ fileName, contents: read(fileName) })),
  });
  return result.errors.map((it) => it.message);
}

describe("manifest.xml by Microsoft's schemas", () => {
  it("is valid", async () => {
    expect(await schemaErrors(text)).toEqual([]);
  });

  it("would not be valid with an element in the wrong place, so the schemas are really read", async () => {
    const wrong = text
      .replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, "")
      .replace("</DesktopFormFactor>", "</DesktopFormFactor><Runtimes/>");
    expect(await schemaErrors(wrong)).not.toEqual([]);
  });
});

describe("manifest.xml as Excel reads it", () => {
  it("asks for what the add-in needs: ExcelApi 1.12, a shared runtime, reading and writing the document", () => {
    const sets = elements("Set").map((it) => `${attribute(it, "Name")} ${attribute(it, "MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.12", "SharedRuntime 1.1"]);
    expect(elements("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("has one runtime: Runtimes is first in its Host, and Runtime, Page, FunctionFile and pane name the same page", () => {
    const host = elements("Runtimes")[0]!.parentElement!;
    expect(host.firstElementChild!.localName).toBe("Runtimes");
    const names = [
      attribute(elements("Runtime")[0], "resid"),
      attribute(elements("FunctionFile")[0], "resid"),
      ...elements("Page").map((it) => attribute(it.firstElementChild!, "resid")),
      ...elements("Action").flatMap((it) => elements("SourceLocation", it).map((at) => attribute(at, "resid"))),
    ];
    expect(new Set(names)).toEqual(new Set(["Page.Url"]));
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(attribute(elements("Runtime")[0], "lifetime")).toBe("long");
    expect(elements("TaskpaneId")).toEqual([]);
  });

  it("resolves every resid, and uses every resource", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((it) => attribute(it, "resid"));
    for (const id of used) expect(attribute(resource(id), "DefaultValue")).not.toBe("");
    const declared = elements("Resources").flatMap((it) => [...it.querySelectorAll("[id]")].map((at) => at.id));
    expect(declared.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("keeps every address below one origin, and each names a file of the build", () => {
    const urls = [...text.matchAll(/"(https?:\/\/[^"]+)"/g)]
      .map((it) => it[1]!)
      .filter((it) => !it.includes("schemas.microsoft.com"));
    const own = urls.filter((it) => it !== "http://www.w3.org/2001/XMLSchema-instance");
    expect(new Set(own.map((it) => new URL(it).origin))).toEqual(new Set(["https://localhost:3000"]));
    const pages = own.map((it) => new URL(it).pathname).filter((it) => !it.startsWith("/assets/"));
    expect([...new Set(pages)].sort()).toEqual(["/functions.js", "/functions.json", "/taskpane.html"]);
  });

  it("shows icons that exist in the size that they are declared with", () => {
    const buttons = elements("Image")
      .filter((it) => it.hasAttribute("size"))
      .map((it) => ({
        size: Number(attribute(it, "size")),
        url: attribute(resource(attribute(it, "resid")), "DefaultValue"),
      }));
    const entries = [
      ...buttons,
      { size: 32, url: attribute(elements("IconUrl")[0], "DefaultValue") },
      { size: 64, url: attribute(elements("HighResolutionIconUrl")[0], "DefaultValue") },
    ];
    for (const { size, url } of entries) expect(pngSize(path.join(root, new URL(url).pathname))).toEqual([size, size]);
    expect(new Set(buttons.map((it) => it.size))).toEqual(new Set([16, 32, 80]));
  });

  it("gives every control its own icon", () => {
    const icons = elements("Control").map((it) => attribute(elements("Image", it)[0], "resid"));
    expect(new Set(icons).size).toBe(icons.length);
  });

  it("says everything in Chinese, with English beside it, within Excel's limits of length", () => {
    const limits: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };
    const strings = ["ShortStrings", "LongStrings"].flatMap((kind) =>
      elements(kind).flatMap((it) => [...it.children].map((string) => ({ string, limit: limits[kind]! }))),
    );
    const described = [
      ...strings.filter(({ string }) => string.id !== "Functions.Namespace"),
      { string: elements("DisplayName")[0]!, limit: 125 },
      { string: elements("Description")[0]!, limit: 250 },
    ];
    for (const { string, limit } of described) {
      const english = attribute(string.firstElementChild ?? undefined, "Value");
      expect(attribute(string, "DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/^[\x20-\x7e’]+$/);
      expect(attribute(string.firstElementChild ?? undefined, "Locale")).toBe("en-US");
      expect(Math.max(attribute(string, "DefaultValue").length, english.length)).toBeLessThanOrEqual(limit);
    }
    expect(elements("DefaultLocale")[0]?.textContent).toBe("zh-CN");
  });

  it("puts the functions under PLAN in every language", () => {
    const namespace = resource(attribute(elements("Namespace")[0], "resid"));
    expect(attribute(namespace, "DefaultValue")).toBe("PLAN");
    expect(namespace.children).toHaveLength(0);
  });

  it("names no command that the add-in's source does not answer", () => {
    const commands = elements("FunctionName").map((it) => it.textContent ?? "");
    const source = sourceBelow(path.join(root, "src/taskpane"));
    for (const command of commands)
      expect({ command, associated: source.includes(`Office.actions.associate("${command}"`) }).toEqual({
        command,
        associated: true,
      });
    expect(commands).toEqual(["evaluate", "buildAnnex"]);
  });
});

function sourceBelow(folder: string): string {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.tsx?$/.test(it.name))
    .map((it) => fs.readFileSync(path.join(it.parentPath, it.name), "utf8"))
    .join("\n");
}
