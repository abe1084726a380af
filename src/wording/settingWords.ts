import type { AnnexColumnRole } from "../domain/annex/annexColumnRole";
import type { AnnexDefinition, AnnexLayout } from "../domain/annex/annexDefinition";
import type { ChoiceSetting, SettingKey } from "../domain/settings/settingDefinition";

/** What is said about the settings (设置用语) in one language. */
export interface SettingWords {
  readonly name: Readonly<Record<SettingKey, string>>;
  /** What a setting does, in one or two sentences with an example. */
  readonly explanation: Readonly<Record<SettingKey, string>>;
  /** A choice by its value: `days` is 按天数. */
  choice(setting: ChoiceSetting, value: string): string;
  /** The unit of band and tolerance. */
  readonly points: string;
  readonly layout: Readonly<Record<AnnexLayout, string>>;
  readonly column: Readonly<Record<AnnexColumnRole, string>>;
  readonly compound: Readonly<Record<NonNullable<AnnexDefinition["compound"]>, string>>;
}
