import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import type { RibbonButton } from "../host/AddinManifest";
import type { Session } from "../host/Session";
import { Ribbon } from "./components/Ribbon";
import { StatusBar, type Notice } from "./components/StatusBar";
import { TaskPane } from "./components/TaskPane";
import { TitleBar } from "./components/TitleBar";
import { followFocusKeys, moveFocus } from "./moveFocus";
import { exposeWorkbench } from "./exposeWorkbench";
import { watchGrid, type GridStatus } from "./gridStatus";
import { ManifestMissingError } from "./openWorkbook";
import { readPreferences, writePreferences } from "./preferences";
import { pageTexts, type DisplayLanguage } from "./texts";
import { useOpenWorkbook, type Opening } from "./useOpenWorkbook";
import { downloadWorkbook, readWorkbookFile } from "./workbookFiles";

const firstStatus: GridStatus = { address: "A1", calculation: "ready" };

/** The workbench: a spreadsheet with the add-in's ribbon buttons above it and its task pane beside it. */
export function App(): ReactElement {
  const [preferences, setPreferences] = useState(readPreferences);
  const { language, theme, paneWidth } = preferences;
  const texts = pageTexts[language];
  const [opening, setOpening] = useState<Opening>({ source: { name: texts.untitled }, language });
  const [notice, setNotice] = useState<Notice | null>(null);
  const [status, setStatus] = useState(firstStatus);
  const [paneVisible, setPaneVisible] = useState(true);
  const [session, setSession] = useState<Session | null>(null);
  const grid = useRef<HTMLElement>(null);

  const fail = useCallback(
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      setNotice({
        kind: "error",
        text: error instanceof ManifestMissingError ? texts.manifestMissing : texts.fault(reason),
      });
      reportError(error);
    },
    [texts],
  );
  const open = useOpenWorkbook(grid, opening, fail);

  useEffect(() => {
    writePreferences(preferences);
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = `${opening.source.name} – ${texts.product}`;
  }, [preferences, language, theme, opening, texts]);
  useEffect(() => (open === null ? undefined : watchGrid(open.workbook, setStatus)), [open]);
  useEffect(() => exposeWorkbench(open, session), [open, session]);
  useEffect(() => (session === null ? undefined : followFocusKeys(session)), [session]);

  const openFile = async (file: File): Promise<void> => {
    setNotice({ kind: "info", text: texts.opening });
    const outcome = await readWorkbookFile(file, language);
    if ("reason" in outcome) return setNotice({ kind: "error", text: texts.openFailed(file.name, outcome.reason) });
    setOpening({ source: outcome.source, language });
    setNotice({ kind: "info", text: outcome.remark ?? texts.opened(file.name) });
  };
  const save = async (): Promise<void> => {
    if (open === null) return;
    setNotice({ kind: "info", text: texts.saving });
    await downloadWorkbook(open.workbook, open.name);
    setNotice({ kind: "info", text: texts.saved(open.name) });
  };
  /** Excel's display language changes with a restart: the same workbook is opened again in the other one. */
  const changeLanguage = async (next: DisplayLanguage): Promise<void> => {
    if (open === null || next === language) return;
    const renamed = open.name === texts.untitled ? pageTexts[next].untitled : open.name;
    const settings = Object.fromEntries(
      open.host.settings.entries().map(([name, json]) => [name, JSON.parse(json) as unknown]),
    );
    const file = await open.workbook.toFile();
    setNotice(null);
    setPreferences({ ...preferences, language: next });
    setOpening({ source: { name: renamed, file, settings }, language: next });
  };
  const press = async (button: RibbonButton): Promise<void> => {
    if (session === null) return;
    if (button.action.kind === "pane") return session.runtime.setVisibility("Taskpane");
    const outcome = await session.runCommand(button.action.functionName, button.id);
    setNotice(outcome.completed ? null : { kind: "error", text: texts.commandFailed(button.label) });
  };
  const attempt = (work: Promise<void>): void => void work.catch(fail);

  return (
    <div className="workbench">
      <TitleBar
        texts={texts}
        documentName={opening.source.name}
        language={language}
        theme={theme}
        busy={open === null}
        onOpen={(file) => attempt(openFile(file))}
        onSave={() => attempt(save())}
        onLanguage={(next) => attempt(changeLanguage(next))}
        onTheme={(next) => setPreferences({ ...preferences, theme: next })}
      />
      <Ribbon texts={texts} tabs={open?.manifest.tabs ?? []} onPress={(button) => attempt(press(button))} />
      <div className="work-area">
        <main className="grid" id="grid" ref={grid} aria-label={texts.grid} aria-busy={open === null} />
        {open !== null && (
          <TaskPane
            texts={texts}
            open={open}
            theme={theme}
            width={paneWidth}
            visible={paneVisible}
            onWidth={(width) => setPreferences((before) => ({ ...before, paneWidth: width }))}
            onVisible={setPaneVisible}
            onSession={setSession}
            onFocusExit={moveFocus}
          />
        )}
      </div>
      <StatusBar
        texts={texts}
        status={open === null ? firstStatus : status}
        notice={open === null ? { kind: "info", text: texts.opening } : notice}
      />
    </div>
  );
}
