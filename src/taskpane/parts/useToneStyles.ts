import { makeStyles, tokens } from "@fluentui/react-components";

/** The colours of the parts of a tally. They never speak alone: name and count stand beside them. */
export const useToneStyles = makeStyles({
  good: { backgroundColor: tokens.colorBrandBackground },
  bad: { backgroundColor: tokens.colorStatusWarningBackground3 },
  annual: { backgroundColor: tokens.colorBrandStroke2 },
  open: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  none: { backgroundColor: tokens.colorNeutralStroke2 },
});
