import type { Grid } from "../grid/grid";
import { Dispatcher } from "./dispatcher";
import type { ActionHooks } from "./dispatcher";
import type { FaultInjection, InjectedFault } from "./faultInjection";
import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { noStatistics } from "./hostStatistics";
import type { HostStatistics } from "./hostStatistics";
import { actionType } from "./richApi";
import type { WireRequest } from "./richApi";

/** What the endpoint needs. */
export interface RichApiOptions {
  readonly grid: Grid;
  readonly faults?: FaultInjection;
  readonly onBug?: (error: unknown) => void;
}

/** Takes bodies of rich API requests one after the other, counts them, and fails them where a test says so. */
export class RichApiEndpoint {
  statistics: HostStatistics = noStatistics;
  private readonly dispatcher: Dispatcher;
  private readonly waiting: (() => void)[] = [];
  private last: Promise<unknown> = Promise.resolve();
  private syncs = 0;
  private answering = 0;

  constructor(
    private readonly options: RichApiOptions,
    root: HostObject,
    services: Readonly<Record<string, HostObject>>,
  ) {
    this.dispatcher = new Dispatcher({
      root,
      services,
      isCalculating: () => options.grid.isCalculating(),
      settle: () => options.grid.settle(),
      onBug: (error) => options.onBug?.(error),
    });
  }

  forgetReferences(): void {
    this.dispatcher.forgetReferences();
  }

  /**
   * Answers a request body with a response body; undefined when a test wants no answer.
   *
   * @param recipient the client's word for whom the request is
   */
  answer(recipient: string, body: string): Promise<string | undefined> {
    this.answering += 1;
    const answer = this.last.then(() => this.answerNow(recipient, body));
    this.last = answer;
    return answer;
  }

  /** Does something after the answer under way has gone out, or at once when there is none. */
  afterReply(act: () => void): void {
    if (this.answering > 0) this.waiting.push(act);
    else act();
  }

  /** To be called when an answer has gone out. */
  flushAfterReply(): void {
    this.answering -= 1;
    for (const act of this.waiting.splice(0)) act();
  }

  private async answerNow(recipient: string, body: string): Promise<string | undefined> {
    const request = JSON.parse(body) as WireRequest;
    const cleaning = recipient !== WORKBOOK || isCleanUp(request);
    const sync = this.syncs;
    if (!cleaning) this.syncs += 1;
    const fate = cleaning ? "answer" : (this.options.faults?.onSync?.(sync) ?? "answer");
    if (fate === "hang") return undefined;
    const response = await this.dispatcher.execute(request, cleaning ? {} : this.hooks(sync));
    this.options.grid.isCalculating();
    const text = JSON.stringify(response);
    this.count(cleaning, request.Actions.length, body, text);
    return fate === "loseReply" ? undefined : text;
  }

  private hooks(sync: number): ActionHooks {
    const { faults } = this.options;
    if (!faults) return {};
    return {
      before: (action) => fail(faults.beforeAction?.(sync, action)),
      after: (action) => fail(faults.afterAction?.(sync, action)),
    };
  }

  private count(cleaning: boolean, actions: number, request: string, response: string): void {
    const before = this.statistics;
    if (cleaning) {
      this.statistics = { ...before, cleanUps: before.cleanUps + 1 };
      return;
    }
    const [sent, received] = [bytesOf(request), bytesOf(response)];
    this.statistics = {
      syncs: before.syncs + 1,
      cleanUps: before.cleanUps,
      actions: before.actions + actions,
      requestBytes: before.requestBytes + sent,
      responseBytes: before.responseBytes + received,
      largestRequest: Math.max(before.largestRequest, sent),
      largestResponse: Math.max(before.largestResponse, received),
    };
  }
}

/** What the client calls requests about the workbook; others go to services around it. */
const WORKBOOK = "IterativeExecutor";

/** True for requests that only free references. */
function isCleanUp({ Actions }: WireRequest): boolean {
  const frees = Actions.some(({ Name }) => Name === "_RemoveReference");
  return (
    frees &&
    Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionType.instantiate)
  );
}

function fail(fault: InjectedFault | undefined): void {
  if (fault) throw new HostError(fault.code, fault.message, 500);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
