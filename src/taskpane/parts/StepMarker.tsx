import { Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { StepStanding } from "../session/stepOverview";

const useStyles = makeStyles({
  circle: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
  },
  ready: { border: `1.5px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  done: {
    border: "none",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  waiting: {},
  running: { border: "none" },
  attention: {
    border: "none",
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
  },
});

const SIGNS: Partial<Readonly<Record<StepStanding["mark"], ReactNode>>> = {
  running: <Spinner size="extra-tiny" />,
  done: <Checkmark16Filled />,
  attention: <Warning16Filled />,
};

/** The number of a step in the colour of its standing; the standing is said in words beside it. */
export function StepMarker({ number, mark }: Readonly<{ number: number; mark: StepStanding["mark"] }>): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.circle, styles[mark])} aria-hidden="true">
      {SIGNS[mark] ?? number}
    </span>
  );
}
