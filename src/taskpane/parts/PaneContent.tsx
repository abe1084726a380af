import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactNode } from "react";
import type { WorkbookGateway } from "../../workbook/gateway";
import type { CommandInbox } from "../session/commandInbox";
import type { PageName } from "../session/sessionState";
import { usePlanSession } from "../session/usePlanSession";
import { SessionContext } from "../session/useSession";
import { useWords } from "../useWords";
import { Announcer } from "./Announcer";
import { GoToFailed } from "./GoToFailed";
import { loadPaneParts } from "./loadPaneParts";
import { Notice } from "./Notice";
import { AnnexesPage, AnnexPreview, DifferencePage, SettingsPage } from "./paneParts";
import { PaneHeader } from "./PaneHeader";
import { StepFlow } from "./StepFlow";

const PAGES: Readonly<Record<PageName, () => ReactNode>> = {
  preview: () => <AnnexPreview />,
  settings: () => <SettingsPage />,
  annexes: () => <AnnexesPage />,
  difference: () => <DifferencePage />,
};

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

/** One session: header, messages, then the steps or the page that was opened. */
export function PaneContent({
  gateway,
  inbox,
  lacks,
  onSwitchLanguage,
}: Readonly<{
  gateway: WorkbookGateway;
  inbox: CommandInbox;
  lacks: string;
  onSwitchLanguage: () => void;
}>): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const session = usePlanSession(gateway, words, inbox);
  const { page, opening } = session.state;
  useEffect(() => {
    if (!opening) void loadPaneParts();
  }, [opening]);
  return (
    <SessionContext value={session}>
      <div className={styles.pane}>
        <PaneHeader onSwitchLanguage={onSwitchLanguage} />
        {lacks !== "" && <Notice intent="warning">{words.pane.state.excelLacks(lacks)}</Notice>}
        <GoToFailed />
        <main className={styles.scroll}>{page === null ? <StepFlow /> : PAGES[page]()}</main>
        <Announcer />
      </div>
    </SessionContext>
  );
}
