import type { Draft } from "./draft";

const NONE: readonly never[] = [];

/** A draft of a clause of which nothing has been read. */
export function newDraft(text: string): Draft {
  return {
    text,
    start: -1,
    end: 0,
    previous: null,
    bare: false,
    first: null,
    described: false,
    flat: false,
    second: null,
    ranged: false,
    from: false,
    verb: null,
    reach: false,
    rate: null,
    before: null,
    soft: false,
    boundedWord: false,
    after: null,
    approximate: false,
    tail: false,
    base: null,
    versus: false,
    rateVersus: false,
    companionYear: null,
    yearOnYear: false,
    partYear: false,
    subject: "",
    boundedYear: null,
    lastYear: null,
    relation: false,
    external: false,
    ofExternal: false,
    mark: null,
    type: null,
    nested: NONE,
    failure: null,
  };
}
