import type { CellBlock } from "../grid/gridSnapshot";
import type { HostObject } from "./hostObject";

/** Sends one event to the add-in: type, target and message as they go over the wire. */
export type SendEvent = (type: number, target: string, message: object) => void;

/** An event's cells can be asked for until so many more events have come. */
const RANGES_KEPT = 1000;

/** Which events the add-in listens to; what happens elsewhere is not sent. */
export class EventRegistry {
  private readonly registered = new Map<string, number>();
  private readonly ranges = new Map<string, readonly [string, CellBlock]>();
  private enabled = true;
  private referencesGiven = 0;

  constructor(
    private readonly send: SendEvent,
    private readonly makeRange: (sheet: string, block: CellBlock) => HostObject,
  ) {}

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Forgets what an earlier page of the add-in listened to. */
  clear(): void {
    this.registered.clear();
    this.ranges.clear();
    this.enabled = true;
  }

  isEnabled(): boolean {
    return this.enabled;
  }

  enable(enabled: boolean): void {
    this.enabled = enabled;
  }

  /** Sends the event to those of the targets (a sheet's id, or "Workbook") that listen to it. */
  emit(type: number, targets: readonly string[], message: object): void {
    if (!this.enabled) return;
    for (const target of targets) if (this.registered.has(keyOf(type, target))) this.send(type, target, message);
  }

  /** A name by which an event's handler can ask for the cells that changed. */
  noteRange(sheet: string, block: CellBlock): string {
    this.referencesGiven += 1;
    const reference = `event${String(this.referencesGiven)}`;
    this.ranges.set(reference, [sheet, block]);
    this.ranges.delete(`event${String(this.referencesGiven - RANGES_KEPT)}`);
    return reference;
  }

  rangeOf(reference: unknown): HostObject | null {
    const found = typeof reference === "string" ? this.ranges.get(reference) : undefined;
    return found ? this.makeRange(...found) : null;
  }
}

function keyOf(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
