import { useState } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";
import type { AnnexTable } from "../../domain/annex/annex";
import type { Problem } from "../../domain/problem";
import { succeed } from "../../domain/result";
import type { WorkbookEvaluation } from "../../workflows/outcomes";
import type { Words } from "../../wording/words";
import { copyAlong } from "./copyAlong";
import type { Copied } from "./copyAlong";
import { laterParts } from "./laterParts";
import { rareParts } from "./rareParts";
import { saveAlong } from "./saveAlong";
import { settle } from "./settle";
import { useSession } from "./useSession";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What came of taking an annex along. */
export type Taking =
  | { readonly state: "idle" | "working" | "copied" | "saved" }
  /** Everything is ready, but this web view copies only within a click. */
  | { readonly state: "clickAgain"; readonly copy: Copied }
  | { readonly state: "failed"; readonly problems: readonly Problem[] };

/** An annex taken along into other programs, with what people wrote into its sheet. */
export interface AnnexTaking {
  readonly taking: Taking;
  readonly copyTable: () => Promise<void>;
  readonly saveWord: () => Promise<void>;
}

/** Copies an annex as a table, or saves it as a Word document, from the parts that the sheet is made of. */
export function useAnnexTaking(
  workbook: WorkbookEvaluation,
  definition: AnnexDefinition | undefined,
  words: Words,
): AnnexTaking {
  const { compareAnnex } = useSession().actions;
  const [taking, setTaking] = useState<Taking>({ state: "idle" });

  const withTable = async (use: (table: AnnexTable) => Promise<Taking>): Promise<void> => {
    setTaking({ state: "working" });
    const compared = await compareAnnex({
      evaluation: workbook,
      words: words.annex,
      ...(definition && { definition }),
    });
    if (!compared.ok) return setTaking({ state: "failed", problems: compared.problems });
    const used = await settle(async () => succeed(await use(compared.value.table)));
    setTaking(used.ok ? used.value : { state: "failed", problems: used.problems });
  };

  const copyTable = async (): Promise<void> => {
    if (taking.state === "clickAgain" && copyAlong(taking.copy)) return setTaking({ state: "copied" });
    await withTable(async (table) => {
      const [{ annexHtml }, { annexText }] = await Promise.all([laterParts.annexHtml(), laterParts.annexText()]);
      const copy = { html: annexHtml(table), text: annexText(table) };
      return copyAlong(copy) ? { state: "copied" } : { state: "clickAgain", copy };
    });
  };

  const saveWord = (): Promise<void> =>
    withTable(async (table) => {
      const { annexDocx } = await rareParts.annexDocx();
      saveAlong(`${table.label} ${table.title}.docx`, await annexDocx([table]), WORD);
      return { state: "saved" };
    });

  return { taking, copyTable, saveWord };
}
