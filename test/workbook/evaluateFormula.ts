import type { CellValue } from "../../src/workbook/snapshot";

/** What a formula needs to know: cells by sheet (null: the formula's own), and functions by name. */
export interface FormulaContext {
  readonly row: number;
  /** Null is a blank cell; a formula that gives "" is not blank. */
  cell(sheet: string | null, row: number, column: number): CellValue | null;
  /** Values of a whole column, from row 0. */
  column(sheet: string | null, column: number): readonly CellValue[];
  readonly functions: Readonly<Record<string, (...values: unknown[]) => unknown>>;
}

type Value = string | number | boolean;
type CellNode = {
  readonly kind: "cell";
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number;
};
type Node =
  | { readonly kind: "literal"; readonly value: Value }
  | CellNode
  | { readonly kind: "column"; readonly sheet: string | null; readonly column: number }
  | { readonly kind: "block"; readonly from: CellNode; readonly to: CellNode }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node };

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:'[^']+'!)?R\d*C\d+|(?:'[^']+'!)?C\d+|[A-Z][A-Z0-9.]*|<>|<=|>=|[-=<>&+*/(),:])/gy;
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** Evaluates one of our R1C1 formulas, as much of the language as they use, with a spreadsheet's blanks and errors. */
export function evaluateFormula(formula: string, context: FormulaContext): Value {
  const tokens = [...formula.slice(1).matchAll(TOKEN)].map(([, token]) => token ?? "");
  if (tokens.join("") !== formula.slice(1).replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, ""))
    throw new Error(`Unread: ${formula}`);
  let at = 0;
  const binary = (level: number): Node => {
    const operators = LEVELS[level];
    if (!operators) return primary();
    let left = binary(level + 1);
    while (operators.includes(tokens[at] ?? "")) {
      const operator = tokens[at++] ?? "";
      left = { kind: "binary", operator, left, right: binary(level + 1) };
    }
    return left;
  };
  const primary = (): Node => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inner = binary(0);
      at += 1;
      return inner;
    }
    if (token.startsWith('"')) return { kind: "literal", value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/u.test(token)) return { kind: "literal", value: Number(token) };
    if (tokens[at] === "(") return call(token);
    if (tokens[at] !== ":") return reference(token);
    at += 2;
    return { kind: "block", from: reference(token) as CellNode, to: reference(tokens[at - 1] ?? "") as CellNode };
  };
  const call = (name: string): Node => {
    at += 1;
    const args: Node[] = [];
    while (tokens[at] !== ")") {
      args.push(binary(0));
      if (tokens[at] === ",") at += 1;
    }
    at += 1;
    return { kind: "call", name, args };
  };
  return value(binary(0), context) ?? 0;
}

function reference(token: string): Node {
  const [, sheet, row, column] = /^(?:'([^']+)'!)?(?:R(\d*))?C(\d+)$/u.exec(token) ?? [];
  const place = { sheet: sheet ?? null, column: Number(column) - 1 };
  if (row === undefined) return { kind: "column", ...place };
  return { kind: "cell", ...place, row: row === "" ? null : Number(row) - 1 };
}

/** Null is a blank cell. */
function value(node: Node, context: FormulaContext): Value | null {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "cell":
      return context.cell(node.sheet, node.row ?? context.row, node.column);
    case "binary":
      return operate(node.operator, value(node.left, context), value(node.right, context));
    case "call":
      return invoke(node.name, node.args, context);
    case "column":
    case "block":
      throw new Error("A range is no value");
  }
}

function operate(operator: string, left: Value | null, right: Value | null): Value {
  if (operator === "&") return `${left ?? ""}${right ?? ""}`;
  if (operator === "=") return equal(left, right);
  if (operator === "<>") return !equal(left, right);
  const [a, b] = [number(left), number(right)];
  if (operator === "/" && b === 0) throw new Error("#DIV/0!");
  const results: Record<string, Value> = { "+": a + b, "-": a - b, "*": a * b, "/": a / b, ">": a > b, "<": a < b };
  return results[operator] ?? (operator === ">=" ? a >= b : a <= b);
}

function equal(left: Value | null, right: Value | null): boolean {
  if (left === null || right === null) return (left ?? right ?? "") === "" || (left ?? right) === 0;
  return typeof left === "string" && typeof right === "string"
    ? left.toLowerCase() === right.toLowerCase()
    : left === right;
}

function number(from: Value | null): number {
  if (from === null) return 0;
  const read = Number(from);
  if (from === "" || Number.isNaN(read)) throw new Error("#VALUE!");
  return read;
}

type Native = (args: readonly Node[], context: FormulaContext, arg: (index: number) => Value | null) => Value | null;

const NATIVE: Readonly<Record<string, Native>> = {
  IF: (_, __, arg) => (arg(0) === true ? arg(1) : arg(2)),
  IFERROR: (_, __, arg) => attempt(() => arg(0)) ?? arg(1),
  OR: (args, _, arg) => args.map((__, index) => arg(index)).includes(true),
  AND: (args, _, arg) => args.every((__, index) => arg(index) === true),
  NOT: (_, __, arg) => arg(0) !== true,
  ISNUMBER: (_, __, arg) => typeof arg(0) === "number",
  TRIM: (_, __, arg) => String(arg(0) ?? "").trim(),
  FIND: (_, __, arg) => found(String(arg(0) ?? ""), String(arg(1) ?? "")),
  N: (_, __, arg) => (typeof arg(0) === "number" ? arg(0) : 0),
  ROUND: (_, __, arg) => Number(number(arg(0)).toFixed(number(arg(1)))),
  INDEX: (args, context, arg) => indexed(args[0], number(arg(1)), context),
  MATCH: (args, context, arg) => matched(arg(0), args[1], context),
};

function invoke(name: string, args: readonly Node[], context: FormulaContext): Value | null {
  const arg = (index: number): Value | null => {
    const node = args[index];
    return node ? value(node, context) : null;
  };
  const native = NATIVE[name];
  if (native) return native(args, context, arg);
  const custom = context.functions[name];
  if (!custom) throw new Error(`#NAME? ${name}`);
  // A blank cell must never reach a custom function: it would be 0 on one platform and nothing on another.
  const values = args.map((node, index) => (node.kind === "block" ? cellsOf(node.from, node.to, context) : arg(index)));
  if (values.includes(null)) throw new Error(`${name} was given a blank cell`);
  return custom(...values) as Value;
}

/** Cells of a block, blanks as null. */
function cellsOf(from: CellNode, to: CellNode, context: FormulaContext): (Value | null)[][] {
  const [top, bottom] = [from.row ?? context.row, to.row ?? context.row];
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) =>
      context.cell(from.sheet, top + row, from.column + column),
    ),
  );
}

function attempt(compute: () => Value | null): Value | null {
  try {
    return compute();
  } catch (fault) {
    if (fault instanceof Error && fault.message.includes("blank cell")) throw fault;
    return null;
  }
}

function columnOf(node: Node | undefined, context: FormulaContext): readonly CellValue[] {
  if (node?.kind !== "column") throw new Error("Not a column");
  return context.column(node.sheet, node.column);
}

function indexed(node: Node | undefined, position: number, context: FormulaContext): Value | null {
  const cell = columnOf(node, context)[position - 1] ?? "";
  return cell === "" ? null : cell;
}

function found(text: string, within: string): number {
  const at = within.indexOf(text);
  if (at < 0) throw new Error("#VALUE!");
  return at + 1;
}

function matched(wanted: Value | null, node: Node | undefined, context: FormulaContext): number {
  const at = columnOf(node, context).findIndex((cell) => cell !== "" && equal(wanted, cell));
  if (at < 0) throw new Error("#N/A");
  return at + 1;
}
