import { defineHostClass } from "./defineHostClass";
import type { HostObject } from "./hostObject";

/** Whether the pane is seen, and what happens when the document opens: what `Office.addin` reads and sets. */
export interface ShellState {
  visibility: "Visible" | "Background" | "Inactive";
  startState: "Inactive" | "Background" | "Visible";
}

/** Called when the add-in shows or hides its pane. */
export type OnVisibility = (visibility: ShellState["visibility"]) => void;

/** Services around the workbook that the client asks for by name. */
export function shellServices(state: ShellState, onVisibility: OnVisibility): Record<string, HostObject> {
  const persistence = defineHostClass<ShellState>({
    name: "AppRuntimePersistenceService",
    methods: {
      GetAppRuntimeStartState: (shell) => shell.startState,
      SetAppRuntimeStartState: (shell, [start]) => {
        shell.startState = start as ShellState["startState"];
        return null;
      },
    },
  });
  const runtime = defineHostClass<ShellState>({
    name: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: (shell) => shell.visibility,
      SetAppRuntimeState: (shell, [visibility]) => {
        shell.visibility = visibility as ShellState["visibility"];
        onVisibility(shell.visibility);
        return null;
      },
    },
  });
  const internal = defineHostClass<ShellState>({
    name: "AddinInternalService",
    methods: { NotifyActionHandlerReady: () => null },
  });
  return {
    "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence.create(state),
    "Microsoft.AppRuntime.AppRuntimeService": runtime.create(state),
    "Microsoft.InternalService.AddinInternalService": internal.create(state),
  };
}
