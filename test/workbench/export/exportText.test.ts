import fc from "fast-check";
import { JSDOM } from "jsdom";
import { xmlElement } from "../../../src/workbench/export/xmlElement";
import { xmlText } from "../../../src/workbench/export/xmlText";
import { annexSnapshot } from "./annexSnapshot";
import { written } from "./writtenParts";

const { DOMParser } = new JSDOM("").window;

/** What Excel reads: XML first, then the escapes of ECMA-376, 22.9.2.19. */
function readBack(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return (document.documentElement.textContent ?? "").replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Every UTF-16 unit, and the parts of which escapes are made. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("_", "x", "_x0041_", "_x005F_", "&", "<", ">", '"', "'", "]]>", "\n", "\t", "亿元", "😀"),
    ),
    { maxLength: 30 },
  )
  .map((units) => units.join(""));

describe("text in the .xlsx file", () => {
  it("is read back as it was typed, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBack(`<t xml:space="preserve">${xmlText(text)}</t>`)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is read back from attributes too", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = xmlElement("dataValidation", { prompt: text });
        const value = new DOMParser().parseFromString(xml, "application/xml").documentElement.getAttribute("prompt");
        expect(readBack(`<t>${xmlText(value ?? "")}</t>`)).toBe(value);
        expect(value?.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))).toBe(
          text,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a bell", "a\u0007b", "a_x0007_b"],
    ["a carriage return, which XML would turn into a line feed", "a\rb", "a_x000D_b"],
    ["text that looks like an escape", "_x0041_", "_x005F_x0041_"],
    ["half of a character", "a\uD83D", "a_xD83D_"],
    ["markup", "<b>&", "&lt;b&gt;&amp;"],
  ])("escapes %s (ECMA-376, 22.9.2.19)", (_, text, escaped) => {
    expect(xmlText(text)).toBe(escaped);
  });

  it("stays text when it looks like a formula, an error or a number [I6]", async () => {
    const texts = ["=1+1", "+cmd", "-2", "@SUM(A1)", "#REF!", "0012", " 前后空格 ", ""];
    const cells = texts.map((value, column) => ({ column, value, type: "text" }) as const);
    const parts = await written(annexSnapshot(cells));
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
    expect(parts["xl/worksheets/sheet1.xml"]?.match(/ t="s"><v>\d<\/v>/g)).toHaveLength(texts.length);
    const shared = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t([^>]*)>(.*?)<\/t><\/si>/g)];
    expect(shared.map(([, , text]) => text)).toEqual(texts);
    expect(shared[6]?.[1]).toBe(' xml:space="preserve"');
  });

  it("is kept once, however many cells hold it", async () => {
    const cells = [0, 1, 2].map((column) => ({ column, value: "亿元", type: "text" }) as const);
    const shared = (await written(annexSnapshot(cells)))["xl/sharedStrings.xml"];
    expect(shared).toContain('count="3" uniqueCount="1"><si><t>亿元</t></si></sst>');
  });

  it("ends where a cell of Excel ends, because Excel would drop all of it otherwise", async () => {
    const cells = [{ column: 0, value: "长".repeat(32_768), type: "text" } as const];
    const shared = (await written(annexSnapshot(cells)))["xl/sharedStrings.xml"] ?? "";
    expect(/<t>(长+)<\/t>/.exec(shared)?.[1]).toHaveLength(32_767);
  });

  it("has numbers that no file can hold stored as errors", async () => {
    const cells = [Number.NaN, Infinity].map((value, column) => ({ column, value, type: "number" }) as const);
    const sheet = (await written(annexSnapshot(cells)))["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<c r="A5" t="e"><v>#NUM!</v></c><c r="B5" t="e"><v>#NUM!</v></c>');
  });

  it("has errors that older files do not know stored as #VALUE!, as Excel does", async () => {
    const cells = ["#SPILL!", "#DIV/0!"].map((value, column) => ({ column, value, type: "error" }) as const);
    const sheet = (await written(annexSnapshot(cells)))["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<c r="A5" t="e"><v>#VALUE!</v></c><c r="B5" t="e"><v>#DIV/0!</v></c>');
  });
});
