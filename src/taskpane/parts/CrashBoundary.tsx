import { Component } from "react";
import type { ReactNode } from "react";
import type { PaneStateWords } from "../../wording/paneWords";
import { CrashMessage } from "./CrashMessage";

interface Props {
  readonly words: PaneStateWords;
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
}

/** Catches a fault of the pane itself: the figures in the workbook are untouched, and the pane can be opened again. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <CrashMessage words={this.props.words} fault={fault} onReload={() => this.setState({ fault: null })} />;
  }
}
