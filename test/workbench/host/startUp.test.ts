import { hostForEachTest } from "./hostForEachTest";
import { startHost } from "./startHost";

const host = hostForEachTest({ settings: new Map([["上次期间", '"2024年上半年"']]) });

test("the unmodified client becomes ready as Excel on the web", async () => {
  expect(await host.started.Office.onReady()).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    addin: expect.anything(),
  });
});

test("requirement sets up to the add-in's floor are there, and nothing above it is claimed", () => {
  const { requirements } = host.started.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
});

test("display language is Chinese unless asked for otherwise", async () => {
  expect(host.started.Office.context.displayLanguage).toBe("zh-CN");
  const other = await startHost({ locale: "en-US" });
  expect(other.Office.context.displayLanguage).toBe("en-US");
  other.close();
});

test("settings of the Common API are read at the start, saved, and read again", async () => {
  const { settings } = host.started.Office.context.document;
  expect(settings.get("上次期间")).toBe("2024年上半年");
  settings.set("上次期间", "2024年");
  settings.set("次数", 3);
  const save = await new Promise<Office.AsyncResult<Office.Settings>>((resolve) =>
    settings.saveAsync((result) => resolve(result as unknown as Office.AsyncResult<Office.Settings>)),
  );
  expect(save.status).toBe("succeeded");
  settings.remove("次数");
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect([settings.get("上次期间"), settings.get("次数")]).toEqual(["2024年", 3]);
});

test("a method of the Common API that the host does not have fails instead of hanging", async () => {
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    host.started.Office.context.document.getSelectedDataAsync("matrix" as unknown as Office.CoercionType, resolve),
  );
  expect(result.status).toBe("failed");
  expect(host.started.bugs.splice(0)).toHaveLength(1);
});
