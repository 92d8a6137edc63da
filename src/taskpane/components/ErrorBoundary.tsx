import { Component, type ReactNode } from "react";
import { CrashMessage } from "./CrashMessage";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/**
 * Keeps a bug in one view from taking the others along: says that something went wrong and offers to reload. React asks
 * for a class here; there is no hook for it.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasFailed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashMessage error={this.state.error} /> : this.props.children;
  }
}
