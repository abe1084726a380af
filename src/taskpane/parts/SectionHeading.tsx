import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The heading of a part of a step. */
export function SectionHeading({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const styles = useStyles();
  return <h3 className={styles.heading}>{children}</h3>;
}
