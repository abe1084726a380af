import { ValueNodeFactory } from "@univerjs/engine-formula";
import type { BaseAstNode } from "@univerjs/engine-formula";

/** One part of a formula, and what is known of it before it is calculated. */
export interface FormulaStep {
  readonly node: BaseAstNode;
  /**
   * `constant`: a number or text of the formula itself; `choice`: IF or IFERROR with all its parts; `cell`: a reference
   * whose place takes one value; `joined`: two values with & between them.
   */
  readonly kind: "constant" | "choice" | "reference" | "cell" | "joined" | "other";
  readonly parts: readonly FormulaStep[];
  /** Moves a reference along with a formula that was filled. */
  readonly setRefOffset?: (x: number, y: number) => void;
  /** A function in it answers later. */
  readonly isAsync: boolean;
  readonly hasLambda: boolean;
}

const OPERATORS: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">=", "&", "+", "-", "*", "/", "^"]);

/** Functions that do with a cell what they do with its value. Not so AND, SUM and their like: they skip text in cells. */
const SINGLES: ReadonlySet<string> = new Set(["IF", "IFERROR", "ISNUMBER", "N", "ROUND", "TRIM"]);

/** What the component makes of numbers and texts in a formula. */
const VALUE = new ValueNodeFactory().create("1").constructor;

/** How many parts IF and IFERROR have when none is left out. */
const CHOICES: Readonly<Record<string, number>> = { IF: 3, IFERROR: 2 };

/**
 * Looks through a formula once, for all cells that it is filled into.
 *
 * @param takeSingles functions that take one value for a cell, beside those of the component
 */
export function formulaStepOf(node: BaseAstNode, takeSingles: ReadonlySet<string>, parent?: BaseAstNode): FormulaStep {
  const parts = node.getChildren().map((part) => formulaStepOf(part, takeSingles, node));
  const traits = {
    isAsync: parts.some((part) => part.isAsync || part.node.isAsync()),
    hasLambda: node.getToken().toUpperCase() === "LAMBDA" || parts.some((part) => part.hasLambda),
  };
  if (isReference(node)) {
    const kind = parent && takesSingle(parent, takeSingles) ? "cell" : "reference";
    return { node, kind, parts, setRefOffset: (x, y) => node.setRefOffset(x, y), ...traits };
  }
  return { node, kind: kindOf(node), parts, ...traits };
}

function kindOf(node: BaseAstNode): FormulaStep["kind"] {
  const [token, parts] = [node.getToken(), node.getChildren().length];
  if (node.constructor === VALUE) return "constant";
  if (CHOICES[token] === parts) return "choice";
  return token === "&" && parts === 2 ? "joined" : "other";
}

function takesSingle(node: BaseAstNode, takeSingles: ReadonlySet<string>): boolean {
  const token = node.getToken();
  if (OPERATORS.has(token)) return node.getChildren().length === 2;
  return SINGLES.has(token) || takeSingles.has(token);
}

type Reference = BaseAstNode & { setRefOffset(x: number, y: number): void };

function isReference(node: BaseAstNode): node is Reference {
  return "setRefOffset" in node;
}
