import type { AnnexDefinition } from "../annex/annexDefinition";
import { ANNEX_COLUMN_NAMES, ANNEX_COMPOUND_NAMES, ANNEX_LAYOUT_NAMES } from "./annexNames";

/** The cells of one annex definition, by field. */
export type AnnexField = keyof AnnexDefinition;

/** One line of the block of annexes (附表定义行), cell by cell as the sheet shows it. */
export type AnnexLine = Readonly<Record<AnnexField, string>>;

/**
 * How an annex definition stands in the sheet 计划设置: words in place of identifiers, columns joined by 、, blank for what is
 * left to the program.
 *
 * @example
 * annexLine({ label: "附表1", layout: "groups", columns: ["no", "name"] }).columns // => "序号、指标名称"
 * annexLine({ label: "附表1", layout: "behind" }).layout // => "未达序时清单"
 */
export function annexLine(annex: AnnexDefinition): AnnexLine {
  return {
    label: annex.label,
    table: annex.table ?? "",
    layout: ANNEX_LAYOUT_NAMES[annex.layout],
    title: annex.title ?? "",
    columns: (annex.columns ?? []).map((role) => ANNEX_COLUMN_NAMES[role]).join("、"),
    compound: annex.compound === undefined || annex.compound === "columns" ? "" : ANNEX_COMPOUND_NAMES[annex.compound],
  };
}
