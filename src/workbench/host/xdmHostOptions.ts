import type { Grid } from "../grid/grid";
import type { FaultInjection } from "./faultInjection";
import type { ShellState } from "./shellServices";

/** Where the host stands and what it says of itself. */
export interface XdmHostOptions {
  readonly grid: Grid;
  /** Carries a message to the add-in's page. */
  readonly post: (message: string) => void;
  /** Origin that the client takes the host for; the client insists on https and on its own host name. */
  readonly origin: string;
  readonly workbookName?: string;
  readonly addInName?: string;
  readonly locale?: string;
  /** Settings of the Common API (`Office.context.document.settings`): name and JSON text. */
  readonly settings?: ReadonlyMap<string, string>;
  readonly requirements?: Readonly<Record<string, string>>;
  readonly faults?: FaultInjection;
  readonly onVisibility?: (visibility: ShellState["visibility"]) => void;
  /** Told about errors that are bugs of the host. */
  readonly onBug?: (error: unknown) => void;
}
