import { appContext } from "./appContext";
import { CustomFunctionsService } from "./customFunctions";
import type { InvocationOutcome } from "./customFunctions";
import { eventEntry } from "./eventEntry";
import { hostErrors } from "./hostErrors";
import { noStatistics } from "./hostStatistics";
import type { HostStatistics } from "./hostStatistics";
import { workbookModel } from "./model/workbookModel";
import type { WorkbookModel } from "./model/workbookModel";
import { parseMessage } from "./parseMessage";
import { requirementSets } from "./requirementSets";
import { RibbonCommands } from "./ribbonCommands";
import { RichApiEndpoint } from "./richApiEndpoint";
import { sheetEventSource } from "./sheetEventSource";
import { shellServices } from "./shellServices";
import type { ShellState } from "./shellServices";
import { startUpInfo } from "./startUpInfo";
import { dispatchId, xdm } from "./xdm";
import type { XdmMessage } from "./xdm";
import { XdmChannel } from "./xdmChannel";
import type { XdmHostOptions } from "./xdmHostOptions";

/** What `executeMethod` carries, as far as it is answered. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly 0?: string;
}

const WORKBOOK_NAME = "工作簿1.xlsx";
const LOCALE = "zh-CN";

/** Answers the unmodified office.js over its own messages, as Excel on the web does from around the add-in's frame. */
export class XdmHost {
  readonly customFunctions: CustomFunctionsService;
  private readonly conversation = `conversation-${String(Date.now())}`;
  private readonly addInId = "add-in-1";
  private readonly channel: XdmChannel;
  private readonly settings: Map<string, string>;
  private readonly model: WorkbookModel;
  private readonly richApi: RichApiEndpoint;
  private readonly shell: ShellState = { visibility: "Visible", startState: "Inactive" };
  private readonly commands: RibbonCommands;
  private readonly stopWatching: () => void;

  constructor(private readonly options: XdmHostOptions) {
    const { grid, workbookName = WORKBOOK_NAME } = options;
    const channel = new XdmChannel(options.origin, options.post);
    const sendEntry = (entry: readonly unknown[]): boolean => channel.fire("richApiMessage", { ArrayData: [entry] });
    this.channel = channel;
    this.settings = new Map(options.settings);
    this.commands = new RibbonCommands((event) => channel.fire("appCommandInvoked", event));
    this.customFunctions = new CustomFunctionsService(sendEntry);
    this.model = workbookModel(grid, workbookName, (...event) => sendEntry(eventEntry(...event)));
    this.richApi = new RichApiEndpoint(options, this.model.root, {
      ...shellServices(this.shell, (visibility) => options.onVisibility?.(visibility)),
      "Microsoft.ExcelServices.CustomFunctions": this.customFunctions.object,
    });
    const emit = sheetEventSource(grid, this.model.events);
    this.stopWatching = grid.onChange((change) => {
      const tell = (): void => {
        emit(change);
        if (change.kind === "selection") channel.fire("documentSelectionChanged", {});
      };
      if (change.byUser) tell();
      else this.richApi.afterReply(tell);
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
    const { origin, locale = LOCALE } = this.options;
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
    return this.commands.run(action, controlId);
  }

  /** Takes a message from the add-in's page; anything that is not office.js's is ignored. */
  receive(text: unknown): void {
    const message = parseMessage(text);
    if (message && !this.channel.noteListening(message)) this.invoke(message);
  }

  /** Lets go of the grid. */
  close(): void {
    this.stopWatching();
    this.channel.startOver();
  }

  private invoke(message: XdmMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.startOver();
        this.channel.reply(message, this.appContext());
        return;
      case "ContextActivationManager_notifyHost":
        this.channel.reply(message, null);
        return;
      case "executeMethod":
        this.execute(message, message._data as MethodCall);
        return;
      default:
        this.channel.reply(message, null, xdm.errorHandlingRequest);
    }
  }

  /** A page that asks for the context is a fresh one: what an earlier page listened to is over. */
  private startOver(): void {
    this.channel.startOver();
    this.model.events.clear();
    this.richApi.forgetReferences();
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { origin, locale = LOCALE, workbookName = WORKBOOK_NAME, addInName = "" } = this.options;
    const { requirements = requirementSets } = this.options;
    const documentUrl = `${origin}/${encodeURIComponent(workbookName)}`;
    return appContext({ addInId: this.addInId, locale, documentUrl, addInName, requirements, settings: this.settings });
  }

  private execute(message: XdmMessage, call: MethodCall): void {
    const done = (answer: object): void => this.channel.reply(message, { Version: 1, Error: 0, ...answer });
    switch (call.DdaMethod.DispatchId) {
      case dispatchId.richApi:
        void this.answerRichApi(call, done);
        return;
      case dispatchId.settingsSave:
        this.settings.clear();
        for (const [key, text] of call.DdaSettingsMethod?.Properties ?? []) this.settings.set(key, text);
        done({ Properties: {} });
        return;
      case dispatchId.settingsRefresh:
        done({ Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) } });
        return;
      case dispatchId.commandCompleted:
        this.commands.complete(String(call[0]));
        done({});
        return;
      default:
        this.options.onBug?.(hostErrors.apiNotFound(`executeMethod ${String(call.DdaMethod.DispatchId)}`));
        this.channel.reply(message, { Version: 1, Error: 5001 });
    }
  }

  private async answerRichApi({ ArrayData: data = [] }: MethodCall, done: (answer: object) => void): Promise<void> {
    const body = await this.richApi.answer(String(data[0]), String(data[4]));
    if (body !== undefined) done({ Data: [200, [], body] });
    this.richApi.flushAfterReply();
  }
}
