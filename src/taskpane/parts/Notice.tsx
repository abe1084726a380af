import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  bar: { paddingTop: "8px", paddingRight: "8px", minHeight: "auto", flexShrink: 0 },
  body: { whiteSpace: "normal", minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block" },
});

/** A message inside the pane: an outcome, a failure, a hint. Office disables alert and confirm; this takes their place. */
export function Notice({
  intent,
  title,
  children,
  onDismiss,
}: Readonly<{
  intent: "info" | "success" | "warning" | "error";
  title?: string;
  children?: ReactNode;
  onDismiss?: () => void;
}>): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={pane.state.dismiss}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {onDismiss !== undefined && <MessageBarActions containerAction={dismiss} />}
    </MessageBar>
  );
}
