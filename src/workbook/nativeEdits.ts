import { addColumnEdits } from "./addColumnEdits";
import type { CalculatedRow, CalculatedSheet } from "./calculatedSheet";
import { codedRuns } from "./codedRuns";
import type { ColumnRole, NativeRole } from "./columnLayout";
import type { Edit } from "./edit";
import { formulaOf } from "./formulaOf";
import { printedColumnsEdit } from "./printedColumnsEdit";
import type { CellValue } from "./snapshot";
import { valueEdits } from "./valueEdits";

/**
 * Edits that put the computed columns on native formulas (用原生公式): the helper columns that the sheet lacks, what the targets
 * mean as values in them, one formula for each column and run of rows, and values where no formula can say it.
 */
export function nativeEdits(sheet: CalculatedSheet): readonly Edit[] {
  const { table, helpers, rows } = sheet;
  const { added, looks, headings } = addColumnEdits(
    table,
    helpers.filter(({ role }) => !table.columns.has(role)),
  );
  const columns = new Map([...table.columns, ...added]);
  const complete: CalculatedSheet = { ...sheet, table: { ...table, columns } };
  const kept = rows.filter(({ native }) => native === null);
  const isFirst = helpers.every(({ role }) => !table.columns.has(role));
  const page = isFirst
    ? [printedColumnsEdit(table.sheet, table.headerRow, columns.get("typedOver") ?? table.endColumn)]
    : [];
  // What marks a row as one of formulas comes last: a run that broke off takes no value of its own for a typed one.
  const cells = [...formulaEdits(complete), ...valueEdits(complete, kept), ...helperEdits(complete)];
  return [...looks, ...page, ...headings, ...cells];
}

/** What the targets mean, in one block for each run; steps that are formulas stay untouched, those of rows without are blank. */
function helperEdits({ table, helpers, rows, formulas }: CalculatedSheet): readonly Edit[] {
  const { sheet, columns } = table;
  const placed = helpers.flatMap(({ role }) => ({ role, column: columns.get(role) ?? 0 }));
  const first = placed.reduce((least, { column }) => Math.min(least, column), Infinity);
  const width = placed.reduce((most, { column }) => Math.max(most, column), 0) - first + 1;
  const rowOf = new Map(rows.map((row) => [row.row, row] as const));
  return codedRuns(table).map(({ row, rows: count }): Edit => {
    const cells = Array.from({ length: count }, (_, at) => {
      const line = Array<CellValue | null>(width).fill(null);
      const native = rowOf.get(row + at)?.native ?? null;
      for (const { role, column } of placed) {
        const isStep = native !== null && formulas[role] !== undefined;
        if (!isStep) line[column - first] = native?.[role as NativeRole] ?? "";
      }
      return line;
    });
    return { kind: "writeCells", sheet, at: { row, column: first }, cells };
  });
}

function formulaEdits({ layout, table, helpers, rows, formulas, references, typed }: CalculatedSheet): readonly Edit[] {
  const { sheet, columns } = table;
  const isNative = new Set(rows.filter(hasFormulas).map(({ row }) => row));
  return [...layout.columns, ...helpers].flatMap(({ role, formula }): readonly Edit[] => {
    const column = columns.get(role);
    const template = formulas[role] ?? formula;
    const formulaR1C1 = template === undefined ? null : formulaOf(template, { ...references, here: columns });
    if (column === undefined || formulaR1C1 === null) return [];
    const runs = codedRuns(table, (at) => isNative.has(at) && typed.get(role)?.has(at) !== true);
    return runs.flatMap(({ row, rows: count }) =>
      fill(sheet, role, { row, column, rows: count, columns: 1 }, formulaR1C1),
    );
  });
}

function hasFormulas({ native }: CalculatedRow): boolean {
  return native !== null;
}

/** A frozen target is text in text cells, where a formula would be text too. */
function fill(
  sheet: string,
  role: ColumnRole,
  range: Extract<Edit, { kind: "fillFormula" }>["range"],
  formulaR1C1: string,
): readonly Edit[] {
  const edit: Edit = { kind: "fillFormula", sheet, range, formulaR1C1 };
  return role === "target" ? [{ kind: "format", sheet, range, format: { numberFormat: "General" } }, edit] : [edit];
}
