import { element } from "./element";
import { pageTexts } from "./pageTexts";
import type { RibbonButton, RibbonGroup, RibbonIcon, RibbonTab } from "./readManifest";

/** Edge of a large button's icon, in pixels at 100 %. */
const ICON_EDGE = 32;

/** The ribbon: a row of tabs, and beneath it the buttons of the chosen one. */
export interface Ribbon {
  readonly tabRow: HTMLElement;
  readonly panels: HTMLElement;
}

/** What the ribbon tells the page. */
export interface RibbonActions {
  readonly press: (button: RibbonButton) => void;
  /** True when the component's own tools are to be shown in place of the add-in's buttons. */
  readonly showTools: (shown: boolean) => void;
}

/** The icon that is sharp on this screen: the smallest that is not enlarged, else the largest. */
function bestIcon(icons: readonly RibbonIcon[]): RibbonIcon | undefined {
  const bySize = [...icons].sort((a, b) => a.size - b.size);
  return bySize.find((icon) => icon.size >= ICON_EDGE * window.devicePixelRatio) ?? bySize.at(-1);
}

function buttonOf(button: RibbonButton, press: RibbonActions["press"]): HTMLElement {
  const tipId = `tip-${button.id}`;
  const icon = bestIcon(button.icons);
  const edge = String(ICON_EDGE);
  const command = element("div", { class: "wb-command" }, [
    element(
      "button",
      {
        type: "button",
        id: button.id,
        "aria-describedby": tipId,
        onclick: () => {
          command.classList.add("wb-pressed");
          press(button);
        },
      },
      [
        element("img", { src: icon?.url ?? "", alt: "", width: edge, height: edge }),
        element("span", {}, [button.label]),
      ],
    ),
    element("div", { class: "wb-tip", role: "tooltip", id: tipId }, [
      element("strong", {}, [button.tipTitle]),
      element("span", {}, [button.tipText]),
    ]),
  ]);
  // The tip goes when the button is pressed and may come again with the next visit.
  command.addEventListener("pointerleave", () => command.classList.remove("wb-pressed"));
  return command;
}

function groupOf(group: RibbonGroup, press: RibbonActions["press"]): HTMLElement {
  return element("div", { class: "wb-group", role: "group", "aria-label": group.label }, [
    element(
      "div",
      { class: "wb-commands" },
      group.buttons.map((button) => buttonOf(button, press)),
    ),
    element("div", { class: "wb-group-label", "aria-hidden": "true" }, [group.label]),
  ]);
}

/** Left and right arrows go from tab to tab, as everywhere. */
function walkTabs(tabRow: HTMLElement): void {
  tabRow.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const tabs = Array.from(tabRow.querySelectorAll("button"));
    const current = tabs.findIndex((tab) => tab === document.activeElement);
    if (step === undefined || current < 0) return;
    const next = tabs[(current + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });
}

/**
 * Draws the ribbon as the manifest describes it. The first tab (开始) shows the spreadsheet's own tools;
 * the add-in's tab is open at the start.
 */
export function ribbon(tabs: readonly RibbonTab[], actions: RibbonActions): Ribbon {
  const tabRow = element("div", { class: "wb-tabs", role: "tablist", "aria-label": pageTexts.ribbon });
  const panels = element("div", { class: "wb-ribbon" });
  const homeId = "home";
  const choose = (chosen: string): void => {
    for (const tab of Array.from(tabRow.querySelectorAll("button"))) {
      const selected = tab.id === `tab-${chosen}`;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
    for (const panel of Array.from(panels.children)) panel.toggleAttribute("hidden", panel.id !== `panel-${chosen}`);
    panels.toggleAttribute("hidden", chosen === homeId);
    actions.showTools(chosen === homeId);
  };
  const tabButton = (id: string, label: string): HTMLElement =>
    element("button", { type: "button", role: "tab", id: `tab-${id}`, onclick: () => choose(id) }, [label]);
  tabRow.append(tabButton(homeId, pageTexts.homeTab));
  for (const tab of tabs) {
    tabRow.append(tabButton(tab.id, tab.label));
    const groups = tab.groups.map((group) => groupOf(group, actions.press));
    const attributes = {
      class: "wb-panel",
      role: "tabpanel",
      id: `panel-${tab.id}`,
      "aria-labelledby": `tab-${tab.id}`,
    };
    panels.append(element("div", attributes, groups));
  }
  walkTabs(tabRow);
  choose(tabs[0]?.id ?? homeId);
  return { tabRow, panels };
}
