import type { ListValidation } from "../../grid/gridSnapshot";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { RangeState } from "./modelContext";
import { writable } from "./writable";

type Rules = Omit<ListValidation, "range">;

const NEW_LIST: Rules = { source: [], ignoreBlank: true, showDropDown: true };
const STYLES = ["Stop", "Warning", "Information"] as const;
const STYLE_WORDS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The list on the range's first cell. */
function current({ context, sheet, block }: RangeState): ListValidation | undefined {
  return context.grid
    .validations(sheet)
    .find(
      ({ range }) =>
        block.row >= range.row &&
        block.row < range.row + range.rows &&
        block.column >= range.column &&
        block.column < range.column + range.columns,
    );
}

function change(state: RangeState, patch: Partial<Rules>): void {
  const { context, sheet, block } = writable(state);
  const before = current(state);
  const { source, ignoreBlank, showDropDown, prompt, error } = before ?? NEW_LIST;
  const rules = { source, ignoreBlank, showDropDown, ...(prompt && { prompt }), ...(error && { error }) };
  context.grid.setValidation(sheet, block, { ...rules, ...patch });
}

function setRule(state: RangeState, value: unknown): void {
  const rule = argument.record(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const other = kinds.find((kind) => kind !== "list");
  if (other !== undefined) throw hostErrors.apiNotFound(`DataValidation.rule ${other}`);
  const { source, inCellDropDown } = argument.record(rule["list"]);
  const text = argument.text(source);
  change(state, {
    source: text.startsWith("=") ? text : text.split(","),
    showDropDown: argument.optionalBoolean(inCellDropDown, true),
  });
}

function setPrompt(state: RangeState, value: unknown): void {
  const { title, message, showPrompt } = argument.record(value);
  const shown = argument.optionalBoolean(showPrompt, true);
  change(state, { prompt: shown ? { title: argument.text(title), message: argument.text(message) } : undefined });
}

function setErrorAlert(state: RangeState, value: unknown): void {
  const { title, message, showAlert, style } = argument.record(value);
  const shown = argument.optionalBoolean(showAlert, true);
  const word = STYLE_WORDS[argument.oneOf(style ?? "Stop", STYLES)];
  change(state, {
    error: shown ? { title: argument.text(title), message: argument.text(message), style: word } : undefined,
  });
}

function rule(list: ListValidation | undefined): unknown {
  if (!list || list.source.length === 0) return {};
  const source = typeof list.source === "string" ? list.source : list.source.join(",");
  return { list: { inCellDropDown: list.showDropDown, source } };
}

/** `Excel.DataValidation`: drop-down lists only. */
export const dataValidationClass = defineHostClass<RangeState>({
  name: "DataValidation",
  properties: {
    Type: { get: (state) => ((current(state)?.source.length ?? 0) > 0 ? "List" : "None") },
    Rule: { get: (state) => rule(current(state)), set: setRule },
    Prompt: {
      get: (state) => {
        const prompt = current(state)?.prompt;
        return { title: prompt?.title ?? "", message: prompt?.message ?? "", showPrompt: prompt !== undefined };
      },
      set: setPrompt,
    },
    ErrorAlert: {
      get: (state) => {
        const error = current(state)?.error;
        const style = STYLES.find((word) => STYLE_WORDS[word] === (error?.style ?? "stop"));
        return { title: error?.title ?? "", message: error?.message ?? "", showAlert: true, style };
      },
      set: setErrorAlert,
    },
    IgnoreBlanks: {
      get: (state) => current(state)?.ignoreBlank ?? true,
      set: (state, value) => change(state, { ignoreBlank: argument.boolean(value) }),
    },
  },
  methods: {
    Clear: (state) => {
      const { context, sheet, block } = writable(state);
      context.grid.setValidation(sheet, block, null);
    },
  },
});
