import fs from "node:fs";
import path from "node:path";
import type { HostObject } from "../../../src/workbench/host/hostObject";
import { startHost } from "./startHost";
import type { StartedHost } from "./startHost";

const MODEL = path.join(__dirname, "../../../src/workbench/host/model");

/** Every class of the object model, made without a state: its name and its properties can be asked for all the same. */
function modelObjects(): HostObject[] {
  return fs.readdirSync(MODEL).flatMap((file) => {
    const exported = jest.requireActual<Record<string, unknown>>(path.join(MODEL, file));
    return Object.values(exported).flatMap((value) => (isHostClass(value) ? [value.create({})] : []));
  });
}

function isHostClass(value: unknown): value is { create(state: unknown): HostObject } {
  return typeof value === "object" && value !== null && "create" in value && "stateOf" in value;
}

let started: StartedHost;

beforeAll(async () => {
  started = await startHost();
});

afterAll(() => started.close());

test("every property of the object model has the name that the client sends for it", () => {
  const client = started.Excel as unknown as Record<string, { prototype: object } | undefined>;
  const unknown = modelObjects().flatMap(({ className, scalars }) => {
    const names = wireNames(client[className]?.prototype);
    return names === null ? [] : scalars.filter((name) => !names.includes(name)).map((name) => `${className}.${name}`);
  });
  expect(modelObjects().length).toBeGreaterThan(15);
  expect(unknown).toEqual([]);
});

/** The client keeps the wire names of a class in a getter of its prototype. */
function wireNames(prototype: object | undefined): readonly string[] | null {
  const property = prototype && Object.getOwnPropertyDescriptor(prototype, "_scalarPropertyOriginalNames");
  return property?.get ? (property.get.call(Object.create(prototype ?? null)) as readonly string[]) : null;
}

test("gridlines are read under one name and written under another", async () => {
  const shown = await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    return sheet.showGridlines;
  });
  expect(shown).toBe(false);
});
