import { laterPage } from "./laterPage";

/** How each is fetched. */
export const LATER_PANE_PARTS = {
  fill: () => import("../steps/FillStep"),
  pace: () => import("../steps/PaceStep"),
  annex: () => import("../steps/AnnexStep"),
  preview: () => import("../steps/AnnexPreview"),
  settings: () => import("../steps/SettingsPage"),
  annexes: () => import("../steps/AnnexesPage"),
  difference: () => import("../steps/DifferencePage"),
  tools: () => import("../steps/SheetTools"),
} as const;

/** Parts of the pane that it does not need to open. */
export const FillStep = laterPage(async () => (await LATER_PANE_PARTS.fill()).FillStep);
export const PaceStep = laterPage(async () => (await LATER_PANE_PARTS.pace()).PaceStep);
export const AnnexStep = laterPage(async () => (await LATER_PANE_PARTS.annex()).AnnexStep);
export const AnnexPreview = laterPage(async () => (await LATER_PANE_PARTS.preview()).AnnexPreview);
export const SettingsPage = laterPage(async () => (await LATER_PANE_PARTS.settings()).SettingsPage);
export const AnnexesPage = laterPage(async () => (await LATER_PANE_PARTS.annexes()).AnnexesPage);
export const DifferencePage = laterPage(async () => (await LATER_PANE_PARTS.difference()).DifferencePage);
export const SheetTools = laterPage(async () => (await LATER_PANE_PARTS.tools()).SheetTools);
