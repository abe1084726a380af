/** What a ribbon button does when it is clicked. */
export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly url: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };

/** An icon of a button in one of the sizes that the manifest offers. */
export interface RibbonIcon {
  /** Edge in pixels at 100 %. */
  readonly size: number;
  readonly url: string;
}

/** A button of the add-in's ribbon tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
}

/** Buttons that stand together under one name. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's own ribbon tab. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The add-in as its manifest describes it, in one language. */
export interface AddInManifest {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** Page of the shared runtime. */
  readonly runtimeUrl: string;
  /** Metadata of the custom functions. */
  readonly functionsUrl: string;
  /** First part of every custom function's name. */
  readonly functionsNamespace: string;
}

/** Gives the string or address behind a `resid`. */
type Resources = (resid: string) => string;

function childrenNamed(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => child.localName === name);
}

/** The only descendant path of that names, as Excel demands it; a manifest without it cannot be shown. */
function need(parent: Element, ...path: readonly string[]): Element {
  let found = parent;
  for (const name of path) {
    const next = childrenNamed(found, name)[0];
    if (next === undefined) {
      throw new Error(`manifest.xml: <${found.localName}> has no <${name}>`);
    }
    found = next;
  }
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) {
    throw new Error(`manifest.xml: <${element.localName}> has no ${name}`);
  }
  return value;
}

/** The value's override for the locale, else its default. */
function localised(element: Element, locale: string): string {
  const override = childrenNamed(element, "Override").find((entry) => entry.getAttribute("Locale") === locale);
  return override === undefined ? attribute(element, "DefaultValue") : attribute(override, "Value");
}

/** `xsi:type`, whatever prefix the file gives it. */
function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function ofType(elements: readonly Element[], type: string): Element {
  const found = elements.find((element) => typeOf(element) === type);
  if (found === undefined) {
    throw new Error(`manifest.xml: nothing of type ${type}`);
  }
  return found;
}

/** The same path at another origin; what is not an address stays as it is. */
function moved(value: string, origin: string): string {
  return URL.canParse(value) ? origin + new URL(value).pathname : value;
}

function resourcesOf(overrides: Element, locale: string, origin: string): Resources {
  const values = new Map<string, string>();
  for (const list of Array.from(need(overrides, "Resources").children)) {
    for (const entry of Array.from(list.children)) {
      values.set(attribute(entry, "id"), moved(localised(entry, locale), origin));
    }
  }
  return (resid) => {
    const value = values.get(resid);
    if (value === undefined) {
      throw new Error(`manifest.xml: no resource ${resid}`);
    }
    return value;
  };
}

function actionOf(control: Element, resources: Resources): RibbonAction {
  const action = need(control, "Action");
  switch (typeOf(action)) {
    case "ShowTaskpane":
      return { kind: "showTaskpane", url: resources(attribute(need(action, "SourceLocation"), "resid")) };
    case "ExecuteFunction":
      return { kind: "executeFunction", functionName: need(action, "FunctionName").textContent?.trim() ?? "" };
    default:
      throw new Error(`manifest.xml: action ${String(typeOf(action))} is not drawn by the workbench`);
  }
}

function buttonOf(control: Element, resources: Resources): RibbonButton {
  if (typeOf(control) !== "Button") {
    throw new Error(`manifest.xml: control ${String(typeOf(control))} is not drawn by the workbench`);
  }
  const text = (...path: readonly string[]): string => resources(attribute(need(control, ...path), "resid"));
  return {
    id: attribute(control, "id"),
    label: text("Label"),
    tipTitle: text("Supertip", "Title"),
    tipText: text("Supertip", "Description"),
    icons: childrenNamed(need(control, "Icon"), "Image").map((image) => ({
      size: Number(attribute(image, "size")),
      url: resources(attribute(image, "resid")),
    })),
    action: actionOf(control, resources),
  };
}

function tabOf(tab: Element, resources: Resources): RibbonTab {
  return {
    id: attribute(tab, "id"),
    label: resources(attribute(need(tab, "Label"), "resid")),
    groups: childrenNamed(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: resources(attribute(need(group, "Label"), "resid")),
      buttons: childrenNamed(group, "Control").map((control) => buttonOf(control, resources)),
    })),
  };
}

/**
 * Reads an add-in's manifest.xml as Excel does: names, ribbon and addresses in the language `locale`
 * (the manifest's default language where it has no override). Addresses are taken to `origin`, whatever address the
 * build wrote, so that nothing is asked of another one. What the workbench cannot draw throws.
 */
export function readManifest(xml: string, locale: string, origin: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "OfficeApp") {
    throw new Error("manifest.xml is not the manifest of an Office add-in");
  }
  const overrides = need(root, "VersionOverrides");
  const host = ofType(childrenNamed(need(overrides, "Hosts"), "Host"), "Workbook");
  const resources = resourcesOf(overrides, locale, origin);
  const commands = ofType(childrenNamed(need(host, "DesktopFormFactor"), "ExtensionPoint"), "PrimaryCommandSurface");
  const functions = ofType(childrenNamed(need(host, "AllFormFactors"), "ExtensionPoint"), "CustomFunctions");
  return {
    name: localised(need(root, "DisplayName"), locale),
    tabs: childrenNamed(commands, "CustomTab").map((tab) => tabOf(tab, resources)),
    runtimeUrl: resources(attribute(need(host, "Runtimes", "Runtime"), "resid")),
    functionsUrl: resources(attribute(need(functions, "Metadata", "SourceLocation"), "resid")),
    functionsNamespace: resources(attribute(need(functions, "Namespace"), "resid")),
  };
}
