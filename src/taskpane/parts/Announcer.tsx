import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { announcementOf } from "../session/announcementOf";
import { useSession } from "../session/useSession";
import { useWords } from "../useWords";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Says every outcome to screen readers, whichever step is open; it is always there, so that changes are noticed. */
export function Announcer(): ReactNode {
  const styles = useStyles();
  const { state } = useSession();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcementOf(state, useWords())}
    </div>
  );
}
