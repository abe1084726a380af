import type { ReactNode } from "react";
import { previewAnnex } from "../../workflows/previewAnnex";
import { AnnexTableView } from "../parts/AnnexTableView";
import { Evaluated } from "../parts/Evaluated";
import { PanePage } from "../parts/PanePage";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";
import { chosenAnnex } from "../views/chosenAnnex";

/** The annex as it would be written now, over the whole height of the pane. */
export function AnnexPreview(): ReactNode {
  const words = useWords();
  const { annexLabel } = useSession().state;
  return (
    <PanePage label={words.pane.annex.preview}>
      <Evaluated>
        {(workbook) => (
          <AnnexTableView table={previewAnnex(workbook, words.annex, chosenAnnex(workbook, annexLabel))} />
        )}
      </Evaluated>
    </PanePage>
  );
}
