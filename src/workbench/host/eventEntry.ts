/** Category of events of the object model in a `richApiMessage`. */
const OBJECT_EVENTS = 65536;

/** One entry of a `richApiMessage` for an event of the object model. */
export function eventEntry(type: number, target: string, message: object): readonly unknown[] {
  return [OBJECT_EVENTS, type, target, JSON.stringify(message), 0, false];
}
