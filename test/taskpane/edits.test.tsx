import { act, screen } from "@testing-library/react";
import { openStep, reachedRate, renderPane, STEP, writeSample } from "./renderPane";

const ACTUALS = "实绩2024年1-6月";
const OLD = "表格刚有改动，下面还是改动前的评价";

async function atPace() {
  const pane = await renderPane();
  await writeSample(pane);
  await openStep(pane, STEP.pace);
  await screen.findByText(/^按 .* 的表格评价$/);
  return pane;
}

describe("edits in the sheet", () => {
  it("mark the evaluation as old at once and bring a new one when the sheet is quiet", async () => {
    const { book } = await atPace();
    act(() => book.type(ACTUALS, "NEW_STARTS", "本期累计", 15));
    expect(screen.getByText(OLD)).toBeVisible();
    expect(await screen.findByRole("group", { name: "达序时率" })).toHaveTextContent("100.0%");
    // 6 of 7 keep pace: 85.7 %
    expect(await reachedRate("85.7%")).toBeVisible();
    expect(screen.queryByText(OLD)).not.toBeInTheDocument();
  });

  it("are evaluated once, however many come in a row", async () => {
    const { book } = await atPace();
    const before = book.reads;
    act(() => {
      for (let figure = 1; figure <= 15; figure += 1) book.type(ACTUALS, "NEW_STARTS", "本期累计", figure);
    });
    await reachedRate("85.7%");
    expect(book.reads - before).toBe(1);
  });

  it("of the program itself are not taken for the user's", async () => {
    const { book } = await atPace();
    const before = book.reads;
    act(() => book.change({ sheet: ACTUALS, address: "A1:F9", own: true }));
    await new Promise((done) => setTimeout(done, 600));
    expect(screen.queryByText(OLD)).not.toBeInTheDocument();
    expect(book.reads).toBe(before);
  });

  it("overtake an evaluation that is under way: its answer is never shown as current", async () => {
    const { book } = await atPace();
    book.hold = true;
    act(() => book.type(ACTUALS, "NEW_STARTS", "本期累计", 15));
    const before = book.reads;
    while (book.reads === before) await act(() => new Promise((done) => setTimeout(done, 50)));
    act(() => book.type(ACTUALS, "TECH_CONTRACTS", "本期累计", 42));
    book.hold = false;
    await act(async () => book.letGo());
    // the answer with one behind (85.7 %) has arrived and is thrown away: the sheet says more by now
    expect(screen.queryAllByText("85.7%")).toEqual([]);
    expect(screen.getByText(OLD)).toBeVisible();
    // 5 of 7 keep pace: 71.4 %
    expect(await reachedRate("71.4%")).toBeVisible();
  });

  it("do not take the focus away from what the user does in the pane", async () => {
    const { book } = await atPace();
    const button = screen.getByRole("button", { name: STEP.annex });
    button.focus();
    act(() => book.type(ACTUALS, "NEW_STARTS", "本期累计", 15));
    await reachedRate("85.7%");
    expect(button).toHaveFocus();
  });

  it("are no longer watched once the pane is closed", async () => {
    const { book, close } = await atPace();
    expect(book.watchers).toBe(1);
    close();
    await new Promise((done) => setTimeout(done, 0));
    expect(book.watchers).toBe(0);
  });
});
