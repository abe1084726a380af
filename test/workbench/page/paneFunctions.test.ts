/** @jest-environment jsdom */
import { paneFunctions } from "../../../src/workbench/page/paneFunctions";

/** A frame whose page has associated these functions with office.js. */
function frameWith(mappings: Record<string, (...values: unknown[]) => unknown>): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  Object.assign(frame.contentWindow ?? {}, { CustomFunctions: { _association: { mappings } } });
  return frame;
}

describe("the add-in's functions in its frame", () => {
  it("are called with the values and the cell that they stand in", () => {
    const { call } = paneFunctions(frameWith({ GAP: (...values) => values }));
    expect(call("GAP", [88.53, 105], "实绩!N20")).toEqual([88.53, 105, { address: "实绩!N20" }]);
  });

  it("are found whatever the case of their id, as office.js finds them", () => {
    expect(paneFunctions(frameWith({ GAP: () => 1 })).call("gap", [], "A1")).toBe(1);
  });

  it("answer #NAME? while the page does not know them", () => {
    expect(paneFunctions(frameWith({})).call("GAP", [], "A1")).toEqual({ code: "#NAME?" });
  });

  it("are waited for while the page starts", async () => {
    const mappings: Record<string, () => number> = {};
    const known = paneFunctions(frameWith(mappings)).whenKnown(["GAP"]);
    mappings["GAP"] = () => 1;
    await expect(known).resolves.toBeUndefined();
  });
});
