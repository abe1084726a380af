import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { Exact } from "../src/domain/exact";
import { Ratio } from "../src/domain/share";

const DOMAIN = path.join(__dirname, "../src/domain");
const ARROW = "// =>";

/** What every example may use besides the exports of its own file. */
const SCOPE: Readonly<Record<string, unknown>> = {
  exact: (digits: string | number) => new Exact(digits),
  Exact,
  Ratio,
};

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

function sourceFiles(): readonly string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).sort();
}

/** The lines of each `@example`, up to the next tag or the end of the docstring. */
function exampleLines(source: string): readonly string[] {
  const docstrings = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  const blocks = docstrings.flatMap((docstring) => docstring.split(/@example\b/).slice(1));
  return blocks
    .flatMap((block) => (block.split(/^\s*\*\s*@/m)[0] ?? "").replace(/\*\/$/, "").split("\n"))
    .map((line) => line.replace(/^\s*\*?\s?/, "").trim())
    .filter((line) => line !== "");
}

function examplesOf(file: string): readonly Example[] {
  return exampleLines(readFileSync(path.join(DOMAIN, file), "utf8")).map((line) => {
    const at = line.lastIndexOf(ARROW);
    return { file, expression: line.slice(0, at).trim(), expected: at < 0 ? "" : line.slice(at + ARROW.length).trim() };
  });
}

/** The value of an expression, with the exports of its file by name. */
function valueOf(file: string, expression: string): unknown {
  const exported = jest.requireActual<Record<string, unknown>>(path.join(DOMAIN, file));
  const scope: Readonly<Record<string, unknown>> = { ...SCOPE, ...exported };
  const names = Object.keys(scope);
  const run = runInThisContext(`(${names.join(", ")}) => (${expression})`) as (...values: unknown[]) => unknown;
  return run(...names.map((name) => scope[name]));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

const examples = sourceFiles().flatMap(examplesOf);

describe("the examples in the docstrings of the domain", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  it("each say what they give", () => {
    expect(examples.filter(({ expected }) => expected === "")).toEqual([]);
  });

  it.each(examples.filter(({ expected }) => expected !== ""))(
    "$file: $expression",
    ({ file, expression, expected }) => {
      expect(plain(valueOf(file, expression))).toEqual(plain(valueOf(file, expected)));
    },
  );
});
