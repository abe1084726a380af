import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { WorkbookEvaluation } from "../../workflows/outcomes";

/** The annex that is looked at: the one chosen as long as the workbook has it, else the first. */
export function chosenAnnex(
  { annexes }: Pick<WorkbookEvaluation, "annexes">,
  label: string | null,
): AnnexDefinition | undefined {
  return annexes.find((annex) => annex.label === label) ?? annexes[0];
}
