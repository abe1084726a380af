import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PANE_THEME } from "../paneTheme";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM },
});

/** What is shown where the pane cannot work at all, such as a page opened outside Excel. */
export function StartFailed({ title, advice }: Readonly<{ title: string; advice: string }>): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={PANE_THEME} className={styles.page}>
      <Notice intent="warning" title={title}>
        {advice}
      </Notice>
    </FluentProvider>
  );
}
