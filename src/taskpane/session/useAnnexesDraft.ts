import { useState } from "react";
import type { AnnexDefinition } from "../../domain/annex/annexDefinition";

/** Annexes while somebody changes them. */
export interface AnnexesDraft {
  readonly annexes: readonly AnnexDefinition[];
  readonly change: (at: number, changes: Partial<AnnexDefinition>) => void;
  readonly add: () => void;
  readonly remove: (at: number) => void;
  /** Back to what the program prints of itself: nothing is defined. */
  readonly restore: () => void;
  /** What is to be stored: empty after `restore`. */
  readonly defined: readonly AnnexDefinition[];
  readonly changed: boolean;
}

/** The first label of the form 附表n that is free. */
function freeLabel(annexes: readonly AnnexDefinition[]): string {
  const taken = new Set(annexes.map(({ label }) => label));
  let number = annexes.length + 1;
  while (taken.has(`附表${number}`)) number += 1;
  return `附表${number}`;
}

/** Without the fields that are left to the program. */
function tidied(annex: AnnexDefinition): AnnexDefinition {
  const fields = Object.entries(annex).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(fields) as unknown as AnnexDefinition;
}

/**
 * Holds the annexes as changed until they are saved.
 *
 * @param listed the annexes of the workbook, defined or not
 * @param stored those that the settings define
 */
export function useAnnexesDraft(listed: readonly AnnexDefinition[], stored: readonly AnnexDefinition[]): AnnexesDraft {
  const [draft, setDraft] = useState<readonly AnnexDefinition[] | null>(null);
  const annexes = draft === null ? listed : draft;
  const defined = draft === null ? stored : draft.map(tidied);
  return {
    annexes: annexes.length > 0 ? annexes : listed,
    change: (at, changes) => setDraft(annexes.map((annex, index) => (index === at ? { ...annex, ...changes } : annex))),
    add: () => setDraft([...annexes, { label: freeLabel(annexes), layout: "agencies" }]),
    remove: (at) => setDraft(annexes.filter((_, index) => index !== at)),
    restore: () => setDraft([]),
    defined,
    changed: JSON.stringify(defined) !== JSON.stringify(stored.map(tidied)),
  };
}
