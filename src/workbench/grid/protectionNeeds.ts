import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetNumfmtMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { SheetPermission } from "./gridSnapshot";

/**
 * What a protected sheet must allow so that a mutation of the component may happen; null is never allowed. Mutations that
 * are not listed are not hindered; changes of cells are judged by their cells.
 */
export const protectionNeeds: Readonly<Record<string, SheetPermission | null>> = {
  [InsertRowMutation.id]: "insertRows",
  [InsertColMutation.id]: "insertColumns",
  [RemoveRowMutation.id]: "deleteRows",
  [RemoveColMutation.id]: "deleteColumns",
  [SetWorksheetColWidthMutation.id]: "formatColumns",
  [SetColHiddenMutation.id]: "formatColumns",
  [SetColVisibleMutation.id]: "formatColumns",
  [SetWorksheetRowHeightMutation.id]: "formatRows",
  [SetRowHiddenMutation.id]: "formatRows",
  [SetRowVisibleMutation.id]: "formatRows",
  [SetNumfmtMutation.id]: "formatCells",
  [RemoveNumfmtMutation.id]: "formatCells",
  [ReorderRangeMutation.id]: "sort",
  [AddWorksheetMergeMutation.id]: null,
  [RemoveWorksheetMergeMutation.id]: null,
  [MoveRangeMutation.id]: null,
  [MoveRowsMutation.id]: null,
  [MoveColsMutation.id]: null,
};
