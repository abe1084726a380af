import type { Settings } from "../../domain/settings/settings";
import type { JobTools } from "./jobTools";
import { laterParts } from "./laterParts";

/** What can be done with the working sheets. What changes them is evaluated at once. */
export interface SheetActions {
  /** Writes the sheets of the plan for the period. Once written, the schema is what 指标体系 says. */
  readonly writeSheets: () => Promise<void>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly switchCalculation: (to: Settings["calculation"]) => Promise<void>;
  readonly protectSheets: (on: boolean) => Promise<void>;
  readonly buildOverview: () => Promise<void>;
}

/** Makes the actions that write to the working sheets. */
export function sheetActions({ gateway, words, run, evaluate, latest }: JobTools): SheetActions {
  const chosenPeriod = (): { period?: NonNullable<typeof latest.current.period> } => {
    const { period } = latest.current;
    return period === null ? {} : { period };
  };
  return {
    writeSheets: async () => {
      const { loaded, period } = latest.current;
      if (loaded === null || period === null) return;
      const request = { period, ...(loaded.origin !== "workbook" && { plan: loaded.plan }) };
      const written = await run("writing", async (progress) =>
        (await laterParts.prepareSheets()).prepareSheets(gateway, { ...request, progress }),
      );
      if (written !== null) await evaluate(period);
    },
    saveSettings: async (settings) => {
      const saved = await run("saving", async (progress) =>
        (await laterParts.saveSettings()).saveSettings(gateway, settings, progress),
      );
      if (saved !== null) await evaluate(latest.current.period);
    },
    switchCalculation: async (to) => {
      const switched = await run("switching", async (progress) =>
        (await laterParts.switchCalculation()).switchCalculation(gateway, { to, progress }),
      );
      if (switched !== null) await evaluate(latest.current.period);
    },
    protectSheets: async (on) => {
      await run("protecting", async (progress) =>
        (await laterParts.protectSheets()).protectSheets(gateway, { on, ...chosenPeriod(), progress }),
      );
    },
    buildOverview: async () => {
      await run("overview", async (progress) =>
        (await laterParts.buildOverview()).buildOverview(gateway, { words, ...chosenPeriod(), progress }),
      );
    },
  };
}
