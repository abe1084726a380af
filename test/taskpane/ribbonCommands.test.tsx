import { act, screen } from "@testing-library/react";
import { commandInbox } from "../../src/taskpane/session/commandInbox";
import { renderPane, STEP, writeSample } from "./renderPane";
import { workbookInMemory } from "./workbookInMemory";

async function workbookWithSheets() {
  const book = workbookInMemory();
  const pane = await renderPane(book);
  await writeSample(pane);
  pane.close();
  return book;
}

describe("ribbon buttons", () => {
  it("评价 shows the evaluation of the workbook without loading a file", async () => {
    const pane = await renderPane(await workbookWithSheets());
    await act(() => pane.inbox.send("evaluate"));
    expect(await screen.findByRole("group", { name: "达序时率" })).toHaveTextContent("7 ÷ 7 项");
    expect(screen.getByRole("button", { name: STEP.pace })).toHaveFocus();
  });

  it("生成附表 evaluates, then generates", async () => {
    const pane = await renderPane(await workbookWithSheets());
    await act(() => pane.inbox.send("buildAnnex"));
    expect(await screen.findByText("附表已写入工作表“附表2024年1-6月”")).toBeVisible();
  });

  it("in a workbook without our sheets lead to writing them", async () => {
    const pane = await renderPane();
    await act(() => pane.inbox.send("buildAnnex"));
    expect(await screen.findByRole("button", { name: "去选指标体系" })).toBeVisible();
    expect(pane.book.sheets.size).toBe(0);
  });
});

describe("the inbox of ribbon commands", () => {
  it("keeps a command that comes before the pane is ready", async () => {
    const inbox = commandInbox();
    const sent = inbox.send("evaluate");
    const seen: string[] = [];
    inbox.receive(async (command) => void seen.push(command));
    await sent;
    expect(seen).toEqual(["evaluate"]);
  });

  it("hands a command to the pane that is there now", async () => {
    const inbox = commandInbox();
    const seen: string[] = [];
    inbox.receive(async () => void seen.push("first"))();
    inbox.receive(async () => void seen.push("second"));
    await inbox.send("buildAnnex");
    expect(seen).toEqual(["second"]);
  });
});
