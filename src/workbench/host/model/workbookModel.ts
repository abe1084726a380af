import { parseAddress } from "../../grid/parseAddress";
import type { Grid } from "../../grid/grid";
import { EventRegistry } from "../eventRegistry";
import type { SendEvent } from "../eventRegistry";
import { hostErrors } from "../hostErrors";
import type { HostObject } from "../hostObject";
import { applicationClass } from "./application";
import { autoFilterClass } from "./autoFilter";
import { chartCollectionClass } from "./charts";
import { commentCollectionClass } from "./comments";
import { conditionalFormatsClass } from "./conditionalFormats";
import { dataValidationClass } from "./dataValidation";
import { documentPropertiesClass } from "./documentProperties";
import { freezePanesClass } from "./freezePanes";
import type { ModelContext } from "./modelContext";
import { nameCollectionClass } from "./names";
import { pageBreakCollectionClass } from "./pageBreaks";
import { pageLayoutClass } from "./pageLayout";
import { rangeClass } from "./range";
import { rangeFormatClass } from "./rangeFormat";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./settings";
import { tableCollectionClass } from "./tables";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";
import { worksheetProtectionClass } from "./worksheetProtection";

/** Excel's object model over a grid. */
export interface WorkbookModel {
  readonly root: HostObject;
  readonly events: EventRegistry;
}

/**
 * Builds the object model.
 *
 * @param name file name that `workbook.name` answers
 */
export function workbookModel(grid: Grid, name: string, send: SendEvent): WorkbookModel {
  let ids = 0;
  const context: ModelContext = {
    grid,
    events: new EventRegistry(send, (sheet, block) => context.range(sheet, block)),
    passwords: new Map(),
    newId() {
      ids += 1;
      return `{${ids.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
    },
    calculationMode: "Automatic",
    worksheets: () => worksheetCollectionClass.create(context),
    worksheet: (sheet) => worksheetClass.create({ context, sheet }),
    range: (sheet, block) => rangeClass.create({ context, sheet, block }),
    rangeStateOf: (value) => rangeClass.stateOf(value),
    sheetOf: (value) => worksheetClass.stateOf(value)?.sheet,
    addressBlock(sheet, address) {
      const parsed = parseAddress(address);
      const elsewhere = parsed?.sheet !== undefined && grid.findSheet(parsed.sheet) !== sheet;
      if (!parsed || elsewhere) throw hostErrors.invalidArgument();
      return parsed.block;
    },
    format: (sheet, block) => rangeFormatClass.create({ context, sheet, block }),
    dataValidation: (sheet, block) => dataValidationClass.create({ context, sheet, block }),
    names: (sheet) => nameCollectionClass.create(sheet === undefined ? { context } : { context, sheet }),
    freezePanes: (sheet) => freezePanesClass.create({ context, sheet }),
    pageLayout: (sheet) => pageLayoutClass.create({ context, sheet }),
    pageBreaks: (sheet, lines) => pageBreakCollectionClass.create({ context, sheet, lines }),
    protection: (sheet) => worksheetProtectionClass.create({ context, sheet }),
    conditionalFormats: (sheet, block) => conditionalFormatsClass.create({ context, sheet, block }),
    autoFilter: (sheet) => autoFilterClass.create({ context, sheet }),
    comments: (sheet) => commentCollectionClass.create(sheet === undefined ? { context } : { context, sheet }),
    charts: (sheet) => chartCollectionClass.create({ context, sheet }),
    tables: () => tableCollectionClass.create(context),
  };
  const root = workbookClass.create({
    context,
    name,
    application: applicationClass.create(context),
    properties: documentPropertiesClass.create(context),
    settings: settingCollectionClass.create(context),
    runtime: runtimeClass.create(context),
  });
  return { root, events: context.events };
}
