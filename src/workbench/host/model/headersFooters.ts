import { defineHostClass } from "../defineHostClass";
import type { HostProperty } from "../defineHostClass";
import { hostErrors } from "../hostErrors";
import { argument } from "./argument";
import type { SheetState } from "./modelContext";
import { pageOf } from "./pageOf";
import { setPage } from "./setPage";

function part(group: "headers" | "footers", place: "left" | "center" | "right"): HostProperty<SheetState> {
  return {
    get: (state) => pageOf(state)[group][place],
    set: (state, value) => {
      const text = argument.text(value);
      if (text.length > 255) throw hostErrors.invalidArgument();
      setPage(state, { [group]: { ...pageOf(state)[group], [place]: text } });
    },
  };
}

const headerFooterClass = defineHostClass<SheetState>({
  name: "HeaderFooter",
  properties: {
    LeftHeader: part("headers", "left"),
    CenterHeader: part("headers", "center"),
    RightHeader: part("headers", "right"),
    LeftFooter: part("footers", "left"),
    CenterFooter: part("footers", "center"),
    RightFooter: part("footers", "right"),
  },
});

/** `Excel.HeaderFooterGroup`: the same header and footer on all pages. */
export const headersFootersClass = defineHostClass<SheetState>({
  name: "HeaderFooterGroup",
  properties: {
    State: {
      get: () => "Default",
      set: (_, value) => {
        const state = argument.oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]);
        if (state !== "Default") throw hostErrors.apiNotFound(`HeaderFooterGroup.state ${state}`);
      },
    },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  navigations: { DefaultForAllPages: (state) => headerFooterClass.create(state) },
});
