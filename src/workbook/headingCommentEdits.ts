import { COLUMN_COMMENTS } from "./columnComments";
import type { ColumnLayout, ColumnRole } from "./columnLayout";
import type { Edit } from "./edit";

/** Edits that say on the headings of computed columns (列说明) what they are, by which rules. */
export function headingCommentEdits(
  sheet: string,
  headerRow: number,
  layouts: readonly ColumnLayout[],
  columns: ReadonlyMap<ColumnRole, number>,
): readonly Edit[] {
  return layouts.flatMap(({ role, origin }): Edit[] => {
    const [text, column] = [COLUMN_COMMENTS[role], columns.get(role)];
    if (origin !== "computed" || text === undefined || column === undefined) return [];
    return [{ kind: "comment", sheet, at: { row: headerRow, column }, text }];
  });
}
