import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import type { FocusExit } from "../../host/focusExit";
import { mountPane } from "../../host/mountPane";
import { localUser } from "../../host/localUser";
import type { Session } from "../../host/Session";
import { onThisServer, type OpenWorkbook } from "../openWorkbook";
import { limitPaneWidth, paneWidths, type Theme } from "../preferences";
import type { PageTexts } from "../texts";
import { icons } from "./icons";

export interface TaskPaneProps {
  readonly texts: PageTexts;
  readonly open: OpenWorkbook;
  readonly theme: Theme;
  readonly width: number;
  readonly visible: boolean;
  readonly onWidth: (pixels: number) => void;
  readonly onVisible: (visible: boolean) => void;
  readonly onSession: (session: Session | null) => void;
  /** Moves the keyboard out of the pane's frame. */
  readonly onFocusExit: (exit: FocusExit) => void;
}

const keyStep = 20;

/** The add-in's task pane: hiding it leaves its page running, as Excel's shared runtime does. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const { texts, open, theme, width, visible, onVisible, onSession, onFocusExit } = props;
  const place = useRef<HTMLDivElement>(null);
  const session = useRef<Session>(null);
  const title = open.manifest.displayName;

  useEffect(() => {
    if (place.current === null) return;
    const pane = mountPane(place.current, {
      host: open.host,
      user: localUser,
      language: open.language,
      url: onThisServer(open.manifest.paneUrl),
      title: open.manifest.displayName,
      visible: true,
      onFocusExit,
    });
    session.current = pane.session;
    const stopWatching = pane.session.runtime.onVisibilityChanged((visibility) => onVisible(visibility === "Taskpane"));
    onVisible(true);
    onSession(pane.session);
    return () => {
      stopWatching();
      onSession(null);
      session.current = null;
      pane.unmount();
    };
  }, [open, onVisible, onSession, onFocusExit]);

  return (
    <aside className="task-pane" aria-label={title} hidden={!visible} style={{ width }}>
      <Splitter {...props} />
      <div className="pane-title">
        <h2>{title}</h2>
        <button
          type="button"
          id="close-pane"
          className="icon-only"
          title={texts.closePane}
          aria-label={texts.closePane}
          onClick={() => session.current?.runtime.setVisibility("Hidden")}
        >
          {icons.close}
        </button>
      </div>
      {/* A frame takes its idea of dark or light from the element that holds it. */}
      <div className="pane-frame" ref={place} style={{ colorScheme: theme }} />
    </aside>
  );
}

function Splitter({ texts, width, onWidth }: TaskPaneProps): ReactElement {
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(limitPaneWidth(document.documentElement.clientWidth - event.clientX));
  };
  const step = (event: KeyboardEvent<HTMLDivElement>): void => {
    const change = { ArrowLeft: keyStep, ArrowRight: -keyStep, Home: -paneWidths.most, End: paneWidths.most }[
      event.key
    ];
    if (change === undefined) return;
    event.preventDefault();
    onWidth(limitPaneWidth(width + change));
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.paneWidth}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onPointerUp={(event) => event.currentTarget.releasePointerCapture(event.pointerId)}
      onKeyDown={step}
    />
  );
}
