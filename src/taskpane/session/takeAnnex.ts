import { annexHtml } from "../../documents/annexHtml";
import { annexText } from "../../documents/annexText";
import { succeed } from "../../domain/result";
import type { Result } from "../../domain/result";
import type { WorkbookGateway } from "../../workbook/gateway";
import { compareAnnex } from "../../workflows/compareAnnex";
import type { AnnexRequest } from "../../workflows/plannedAnnex";
import { copyAlong } from "./copyAlong";
import type { Taken } from "./jobs";
import { rareParts } from "./rareParts";
import { saveAlong } from "./saveAlong";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Takes an annex along, with what people wrote into its sheet: as a Word document, or as a table on the clipboard, which
 * some web views allow only within a click. Nothing is written to the workbook.
 */
export async function takeAnnex(
  gateway: WorkbookGateway,
  request: AnnexRequest,
  as: "word" | "table",
): Promise<Result<Taken>> {
  const compared = await compareAnnex(gateway, request);
  if (!compared.ok) return compared;
  const { table } = compared.value;
  if (as === "word") {
    const { annexDocx } = await rareParts.annexDocx();
    saveAlong(`${table.label} ${table.title}.docx`, await annexDocx([table]), WORD);
    return succeed({ how: "saved" });
  }
  const copied = { html: annexHtml(table), text: annexText(table) };
  const copy = (): boolean => copyAlong(copied);
  return succeed(copy() ? { how: "copied" } : { how: "ready", copy });
}
