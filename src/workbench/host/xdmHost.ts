import type { Grid } from "../grid/grid";
import { appContext } from "./appContext";
import { CustomFunctionsService } from "./customFunctions";
import type { InvocationOutcome } from "./customFunctions";
import { eventEntry } from "./eventEntry";
import type { FaultInjection } from "./faultInjection";
import { HostError } from "./hostError";
import { noStatistics } from "./hostStatistics";
import type { HostStatistics } from "./hostStatistics";
import { workbookModel } from "./model/workbookModel";
import type { WorkbookModel } from "./model/workbookModel";
import { requirementSets } from "./requirementSets";
import { RichApiEndpoint } from "./richApiEndpoint";
import { sheetEventSource } from "./sheetEventSource";
import { shellServices } from "./shellServices";
import type { ShellState } from "./shellServices";
import { startUpInfo } from "./startUpInfo";
import { dispatchId, xdm } from "./xdm";
import type { XdmMessage } from "./xdm";

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

/** Answers the unmodified office.js over its own messages, as Excel on the web does from around the add-in's frame. */
export class XdmHost {
  readonly customFunctions: CustomFunctionsService;
  private readonly conversation = `conversation-${String(Date.now())}`;
  private readonly addInId = "add-in-1";
  private readonly listening = new Map<string, XdmMessage>();
  private readonly settings: Map<string, string>;
  private readonly model: WorkbookModel;
  private readonly richApi: RichApiEndpoint;
  private readonly shell: ShellState = { visibility: "Visible", startState: "Inactive" };
  private readonly commands = new Map<string, () => void>();
  private readonly stopWatching: () => void;
  private commandsGiven = 0;

  constructor(private readonly options: XdmHostOptions) {
    this.settings = new Map(options.settings);
    this.customFunctions = new CustomFunctionsService((entry) => this.fire("richApiMessage", { ArrayData: [entry] }));
    const name = options.workbookName ?? "工作簿1.xlsx";
    this.model = workbookModel(options.grid, name, (type, target, message) => {
      this.fire("richApiMessage", { ArrayData: [eventEntry(type, target, message)] });
    });
    const services = {
      ...shellServices(this.shell, (visibility) => options.onVisibility?.(visibility)),
      "Microsoft.ExcelServices.CustomFunctions": this.customFunctions.object,
    };
    this.richApi = new RichApiEndpoint(options, this.model.root, services);
    const emit = sheetEventSource(options.grid, this.model.events);
    this.stopWatching = options.grid.onChange((change) => {
      const send = (): void => {
        emit(change);
        if (change.kind === "selection") this.fire("documentSelectionChanged", {});
      };
      if (change.byUser) send();
      else this.richApi.afterReply(send);
    });
  }

  get statistics(): HostStatistics {
    return this.richApi.statistics;
  }

  resetStatistics(): void {
    this.richApi.statistics = noStatistics;
  }

  /** What `window.name` of the add-in's page must be before it loads office.js. */
  get windowName(): string {
    const { origin, locale = "zh-CN" } = this.options;
    return startUpInfo({ origin, locale, conversation: this.conversation, addInId: this.addInId });
  }

  /** Whether the pane is shown, as the add-in last asked for. */
  get visibility(): ShellState["visibility"] {
    return this.shell.visibility;
  }

  /** Calls a custom function by messages; see `CustomFunctionsService.invoke`. */
  invokeFunction(id: string, values: readonly unknown[], address = "Sheet1!A1"): Promise<InvocationOutcome> {
    return this.customFunctions.invoke(id, values, address);
  }

  /** Runs a function command of the ribbon; resolves when the add-in calls `event.completed()`. */
  runCommand(action: string, controlId: string): Promise<void> {
    this.commandsGiven += 1;
    const id = `command-${String(this.commandsGiven)}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    const event = { 0: id, 1: action, 2: JSON.stringify({ source: { id: controlId } }) };
    if (!this.fire("appCommandInvoked", event)) return Promise.reject(new Error("the add-in takes no commands yet"));
    return completed;
  }

  /** Takes a message from the add-in's page; anything that is not office.js's is ignored. */
  receive(text: unknown): void {
    const message = parse(text);
    if (!message || message._messageType !== xdm.request) return;
    if (message._actionType === xdm.registerEvent) this.listening.set(message._actionName, message);
    if (message._actionType === xdm.unregisterEvent) this.listening.delete(message._actionName);
    if (message._actionType !== xdm.invoke) this.reply(message, { Error: 0 });
    else this.invoke(message);
  }

  /** Lets go of the grid. */
  close(): void {
    this.stopWatching();
    this.listening.clear();
  }

  private invoke(message: XdmMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.startOver();
        this.reply(message, this.appContext());
        return;
      case "ContextActivationManager_notifyHost":
        this.reply(message, null);
        return;
      case "executeMethod":
        void this.execute(message);
        return;
      default:
        this.reply(message, null, xdm.errorHandlingRequest);
    }
  }

  /** A page that asks for the context is a fresh one: what an earlier page listened to is over. */
  private startOver(): void {
    this.listening.clear();
    this.model.events.clear();
    this.richApi.forgetReferences();
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { locale = "zh-CN", workbookName = "工作簿1.xlsx", requirements = requirementSets } = this.options;
    return appContext({
      addInId: this.addInId,
      locale,
      documentUrl: `${this.options.origin}/${encodeURIComponent(workbookName)}`,
      addInName: this.options.addInName ?? "",
      requirements,
      settings: this.settings,
    });
  }

  private async execute(message: XdmMessage): Promise<void> {
    const data = message._data as {
      DdaMethod: { DispatchId: number };
      ArrayData?: readonly unknown[];
      DdaSettingsMethod?: { Properties: readonly [string, string][] };
      0?: string;
    };
    const done = (answer: object): void => this.reply(message, { Version: 1, Error: 0, ...answer });
    switch (data.DdaMethod.DispatchId) {
      case dispatchId.richApi: {
        const body = await this.richApi.answer(String(data.ArrayData?.[0]), String(data.ArrayData?.[4]));
        if (body !== undefined) done({ Data: [200, [], body] });
        this.richApi.flushAfterReply();
        return;
      }
      case dispatchId.settingsSave:
        this.settings.clear();
        for (const [key, text] of data.DdaSettingsMethod?.Properties ?? []) this.settings.set(key, text);
        done({ Properties: {} });
        return;
      case dispatchId.settingsRefresh:
        done({ Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) } });
        return;
      case dispatchId.commandCompleted:
        this.commands.get(String(data[0]))?.();
        this.commands.delete(String(data[0]));
        done({});
        return;
      default:
        this.options.onBug?.(new HostError("ApiNotFound", `executeMethod ${String(data.DdaMethod.DispatchId)}`, 404));
        this.reply(message, { Version: 1, Error: 5001 });
    }
  }

  private reply(message: XdmMessage, data: unknown, errorCode: number = xdm.ok): void {
    this.post(message, data, errorCode, xdm.reply);
  }

  private fire(event: string, data: unknown): boolean {
    const registration = this.listening.get(event);
    if (registration) this.post(registration, data, xdm.ok, xdm.event);
    return registration !== undefined;
  }

  private post(to: XdmMessage, data: unknown, errorCode: number, responseType: number): void {
    this.options.post(
      JSON.stringify({
        _messageType: xdm.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: xdm.serializerVersion,
      }),
    );
  }
}

function parse(text: unknown): XdmMessage | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "_messageType" in value ? (value as XdmMessage) : undefined;
  } catch {
    return undefined;
  }
}
