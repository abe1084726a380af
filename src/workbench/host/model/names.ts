import { formatAddress } from "../../grid/formatAddress";
import type { CellBlock, DefinedName } from "../../grid/gridSnapshot";
import { parseAddress } from "../../grid/parseAddress";
import { defineHostClass } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { absoluteAddress } from "./absoluteAddress";
import { argument } from "./argument";
import type { ModelContext } from "./modelContext";

/** The names of the workbook, or of one sheet. */
interface NamesState {
  readonly context: ModelContext;
  readonly sheet?: string;
}

interface NameState extends NamesState {
  readonly name: string;
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function item(state: NameState): DefinedName {
  const found = state.context.grid.definedName(state.name, state.sheet);
  if (!found) throw hostErrors.itemNotFound();
  return found;
}

/** The cells that a name stands for; undefined when it stands for something else. */
function blockOf(state: NameState): { sheet: string; block: CellBlock } | undefined {
  const parsed = parseAddress(item(state).formula.slice(1));
  const sheet = parsed?.sheet === undefined ? undefined : state.context.grid.findSheet(parsed.sheet);
  return parsed && sheet !== undefined ? { sheet, block: parsed.block } : undefined;
}

function rangeOf(state: NameState): HostObject | null {
  const found = blockOf(state);
  return found ? state.context.range(found.sheet, found.block) : null;
}

function change(state: NameState, patch: Partial<DefinedName>): void {
  state.context.grid.setDefinedName({ ...item(state), ...patch });
}

const nameClass = defineHostClass<NameState>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    _Id: { get: ({ name }) => name },
    Name: { get: ({ name }) => name },
    Type: { get: (state) => (blockOf(state) ? "Range" : "String") },
    Value: {
      get: (state) => {
        const found = blockOf(state);
        if (!found) return item(state).formula;
        return formatAddress(found.block, state.context.grid.sheetName(found.sheet));
      },
    },
    Formula: {
      get: (state) => item(state).formula,
      set: (state, value) => change(state, { formula: argument.text(value) }),
    },
    Comment: {
      get: (state) => item(state).comment,
      set: (state, value) => change(state, { comment: argument.text(value) }),
    },
    Visible: {
      get: (state) => item(state).visible,
      set: (state, value) => change(state, { visible: argument.boolean(value) }),
    },
    Scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
  },
  methods: {
    GetRange: (state) => {
      const range = rangeOf(state);
      if (!range) throw hostErrors.invalidOperation();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (state) => {
      item(state);
      state.context.grid.deleteDefinedName(state.name, state.sheet);
    },
  },
});

function find({ context, sheet }: NamesState, value: unknown): HostObject | null {
  const found = context.grid.definedName(argument.text(value), sheet);
  return found ? nameClass.create({ context, name: found.name, ...(sheet !== undefined && { sheet }) }) : null;
}

function add(state: NamesState, value: unknown, reference: unknown, comment: unknown): HostObject {
  const { context, sheet } = state;
  const name = argument.text(value);
  if (!VALID.test(name) || parseAddress(name)) throw hostErrors.invalidArgument();
  if (find(state, name)) throw hostErrors.itemAlreadyExists();
  const range = context.rangeStateOf(reference);
  const formula = range
    ? `=${absoluteAddress(range.block, context.grid.sheetName(range.sheet))}`
    : argument.text(reference);
  context.grid.setDefinedName({
    name,
    formula: formula.startsWith("=") ? formula : `="${formula.replace(/"/gu, '""')}"`,
    comment: argument.optionalText(comment) ?? "",
    visible: true,
    ...(sheet !== undefined && { sheet }),
  });
  return nameClass.create({ context, name, ...(sheet !== undefined && { sheet }) });
}

/** `Excel.NamedItemCollection`. */
export const nameCollectionClass = defineHostClass<NamesState>({
  name: "NamedItemCollection",
  items: ({ context, sheet }) =>
    context.grid
      .definedNames()
      .filter((name) => name.sheet === sheet)
      .map(({ name }) => nameClass.create({ context, name, ...(sheet !== undefined && { sheet }) })),
  methods: {
    Add: (state, [name, reference, comment]) => add(state, name, reference, comment),
    GetItem: (state, [name]) => {
      const found = find(state, name);
      if (!found) throw hostErrors.itemNotFound();
      return found;
    },
    GetItemOrNullObject: (state, [name]) => find(state, name),
    GetCount: ({ context, sheet }) => context.grid.definedNames().filter((name) => name.sheet === sheet).length,
  },
});
