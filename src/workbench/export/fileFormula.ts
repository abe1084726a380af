import { FUTURE_FUNCTIONS } from "./futureFunctions";

/** Text literals and quoted sheet names stay as they are; a name before `(` is a function. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

const QUOTES = `"'`;

/** `own` begins the add-in's functions: `PLAN.`. */
function functionName(name: string, own: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(own)) {
    return `_xldudf_${upper.replaceAll(".", "_")}`;
  }
  const prefix = FUTURE_FUNCTIONS.get(upper);
  return prefix === undefined ? name : prefix + upper;
}

/**
 * A formula as an .xlsx file stores it: without the leading `=`, an add-in's functions under the name that Excel
 * gives them in files, functions newer than Excel 2007 with their prefix.
 *
 * @example
 * fileFormula("=IF(F5=\"\",\"\",PLAN.YOY(F5,G5))", "PLAN") // => "IF(F5=\"\",\"\",_xldudf_PLAN_YOY(F5,G5))"
 */
export function fileFormula(formula: string, namespace: string): string {
  const own = `${namespace.toUpperCase()}.`;
  return formula
    .replace(/^=/, "")
    .replace(TOKENS, (token) => (QUOTES.includes(token.charAt(0)) ? token : functionName(token, own)));
}
