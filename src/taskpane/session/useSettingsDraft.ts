import { useState } from "react";
import type { Problem } from "../../domain/problem";
import { readSettings } from "../../domain/settings/readSettings";
import type { SettingKey } from "../../domain/settings/settingDefinition";
import { settingEntries } from "../../domain/settings/settingEntries";
import type { SettingEntry } from "../../domain/settings/settingEntries";
import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import type { Settings } from "../../domain/settings/settings";

/** Settings while somebody changes them: as typed, and what was read from that. */
export interface SettingsDraft {
  readonly entries: readonly SettingEntry[];
  readonly typed: (key: SettingKey) => string;
  readonly type: (key: SettingKey, text: string) => void;
  readonly restore: () => void;
  /** What cannot be used of what was typed, by the name of its setting. */
  readonly problems: readonly Problem[];
  /** The settings as typed; what is not a setting's own cell (the annexes) stays as it was. */
  readonly settings: Settings;
  readonly changed: boolean;
}

type Typed = Readonly<Partial<Record<SettingKey, string>>>;

function textsOf(settings: Settings): Typed {
  return Object.fromEntries(settingEntries(settings).map(({ definition, value }) => [definition.key, String(value)]));
}

/** Holds what was typed until it is saved; nothing typed is changed or thrown away, also where it cannot be used. */
export function useSettingsDraft(saved: Settings): SettingsDraft {
  const [changes, setChanges] = useState<Typed>({});
  const texts = { ...textsOf(saved), ...changes };
  const entries = settingEntries(saved);
  const lines = entries.map(({ definition: { key, name } }) => ({ name, value: texts[key] ?? "", place: name }));
  const { settings, problems } = readSettings(lines);
  return {
    entries,
    typed: (key) => texts[key] ?? "",
    type: (key, text) => setChanges({ ...changes, [key]: text }),
    restore: () => setChanges(textsOf(DEFAULT_SETTINGS)),
    problems,
    settings: { ...settings, annexes: saved.annexes },
    changed: entries.some(({ definition: { key }, value }) => texts[key] !== String(value)),
  };
}
