import { startHost } from "./startHost";
import type { StartedHost } from "./startHost";

let started: StartedHost;

afterEach(() => {
  expect(started.bugs).toEqual([]);
  started.close();
});

test("a command of the ribbon runs the add-in's function, which hears which button it was, and is over when completed", async () => {
  started = await startHost({
    scripts: [
      `Office.actions.associate("evaluate", async (event) => {
        window.pressed = event.source.id;
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["已评估"]];
          await context.sync();
        });
        event.completed();
      });`,
    ],
  });
  await started.host.runCommand("evaluate", "按钮.评估");
  expect(started.window["pressed"]).toBe("按钮.评估");
  expect(started.grid.snapshot().sheets[0]?.rows[0]?.cells[0]?.value).toBe("已评估");
});

test("the add-in shows and hides its pane, and says what happens when the document opens", async () => {
  const seen: string[] = [];
  started = await startHost({ onVisibility: (visibility) => seen.push(visibility) });
  const { addin } = started.Office;
  await addin.hide();
  await addin.showAsTaskpane();
  expect(seen).toEqual(["Background", "Visible"]);
  expect(await addin.getStartupBehavior()).toBe("None");
  await addin.setStartupBehavior(started.Office.StartupBehavior.load);
  expect(await addin.getStartupBehavior()).toBe("Load");
});
