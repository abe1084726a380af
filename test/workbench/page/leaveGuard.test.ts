/** @jest-environment jsdom */
import type { Grid, GridChange } from "../../../src/workbench/grid/grid";
import { leaveGuard } from "../../../src/workbench/page/leaveGuard";
import type { LeaveGuard } from "../../../src/workbench/page/leaveGuard";

const BLOCK = { row: 0, column: 0, rows: 1, columns: 1 };
const typed: GridChange = { kind: "cells", sheet: "sheet-1", block: BLOCK, byUser: true };
const written: GridChange = { ...typed, byUser: false };
const selected: GridChange = { kind: "selection", sheet: "sheet-1", block: BLOCK, byUser: true };

function guarded(): { guard: LeaveGuard; change: (change: GridChange) => void } {
  let tell: (change: GridChange) => void = () => undefined;
  const grid: Pick<Grid, "onChange"> = {
    onChange(listener) {
      tell = listener;
      return () => undefined;
    },
  };
  return { guard: leaveGuard(grid), change: (change) => tell(change) };
}

/** Whether the browser would ask before leaving. */
function asks(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe("leaving the page", () => {
  it("asks only once something stands in the workbook that no file holds", () => {
    const { guard, change } = guarded();
    expect(asks()).toBe(false);
    change(selected);
    expect(asks()).toBe(false);
    change(typed);
    expect(asks()).toBe(true);
    guard.saved();
    expect(asks()).toBe(false);
    change(written);
    expect(asks()).toBe(true);
    guard.saved();
  });
});
