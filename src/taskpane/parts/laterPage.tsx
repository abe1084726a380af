import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { ComponentType, ReactNode } from "react";
import { useWords } from "../useWords";

/** A part of the pane that is fetched when it is first shown, or before, and what stands there meanwhile. */
export function laterPage<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function LaterPage(props: Props): ReactNode {
    const { loading } = useWords().pane.state;
    return (
      <Suspense fallback={<Spinner size="tiny" label={loading} />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
