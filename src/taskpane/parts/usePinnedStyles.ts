import { makeStyles, tokens } from "@fluentui/react-components";

/** Keeps a column in sight while the others are scrolled, over the padding of the area that scrolls. */
export const usePinnedStyles = makeStyles({
  pinned: {
    position: "sticky",
    left: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    boxShadow: `inset -1px 0 0 ${tokens.colorNeutralStroke1}`,
  },
});
