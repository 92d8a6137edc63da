import { useEffect, useRef, useState, type ComponentType } from "react";
import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowImport20Regular } from "@fluentui/react-icons/svg/arrow-import";
import { CalendarClock20Regular } from "@fluentui/react-icons/svg/calendar-clock";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { ChartMultiple20Regular } from "@fluentui/react-icons/svg/chart-multiple";
import { Home20Regular } from "@fluentui/react-icons/svg/home";
import { paneMessages } from "../../templates/messages/pane";
import { CheckView } from "../features/check";
import { EntryView } from "../features/entry";
import { HistoryView } from "../features/history";
import { HomeView } from "../features/home";
import { ImportView } from "../features/import";
import { ListsView } from "../features/lists";
import { ReportView } from "../features/report";
import { TodayView } from "../features/today";
import { WorkbookView } from "../features/workbook";
import { useTexts } from "../hooks/LanguageContext";
import { focusPlace } from "../hooks/focusPlace";
import { ActiveViewContext, useNavigation } from "../hooks/useNavigation";
import { tabViews, views, type View } from "../paneDoor";
import { ErrorBoundary } from "./ErrorBoundary";
import { MoreViews } from "./MoreViews";
import { MyChoices } from "./MyChoices";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  // English words with icons and wide gaps do not fit the narrowest pane.
  tab: {
    paddingInline: tokens.spacingHorizontalS,
    minWidth: 0,
    "@media (max-width: 379px)": {
      paddingInline: 0,
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
      "& .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
    },
  },
  icon: { display: "inline-flex", "@media (max-width: 479px)": { display: "none" } },
  tools: { display: "flex", flexShrink: 0 },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, minWidth: 0 },
  view: { flexGrow: 1, overflowY: "auto", overflowX: "hidden", minHeight: 0, outlineStyle: "none" },
  hidden: { display: "none" },
});

const components: Readonly<Record<View, ComponentType>> = {
  home: HomeView,
  today: TodayView,
  check: CheckView,
  report: ReportView,
  import: ImportView,
  entry: EntryView,
  lists: ListsView,
  workbook: WorkbookView,
  history: HistoryView,
};
const icons: Readonly<Record<(typeof tabViews)[number], ComponentType>> = {
  home: Home20Regular,
  today: CalendarClock20Regular,
  check: ClipboardCheckmark20Regular,
  report: ChartMultiple20Regular,
  import: ArrowImport20Regular,
};

/**
 * The pane's frame: the views as tabs, the person's own settings, and the view in front. A view once opened stays
 * mounted, so that an import goes on and a choice is not lost while another view is in front.
 */
export function Shell() {
  const styles = useStyles();
  const text = useTexts(paneMessages);
  const { view, show } = useNavigation();
  const [opened, setOpened] = useState<ReadonlySet<View>>(() => new Set([view]));
  if (!opened.has(view)) setOpened(new Set([...opened, view]));
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 });
    // A button that leads to another view goes out of sight with its own.
    const isLost = document.activeElement?.closest("[hidden]") !== null || document.activeElement === document.body;
    if (panel.current !== null && document.hasFocus() && isLost) focusPlace(panel.current);
  }, [view]);

  return (
    <div className={styles.root}>
      <header className={styles.bar}>
        <TabList
          size="medium"
          selectedValue={view}
          aria-label={text("navigation")}
          onTabSelect={(_, { value }) => show(value as View)}
        >
          {tabViews.map((key) => {
            const Icon = icons[key];
            return (
              <Tab
                key={key}
                id={`tab-${key}`}
                value={key}
                className={styles.tab}
                aria-controls={`view-${key}`}
                icon={{ className: styles.icon, children: <Icon /> }}
              >
                {text(key)}
              </Tab>
            );
          })}
        </TabList>
        <div className={styles.tools}>
          <MoreViews />
          <MyChoices />
        </div>
      </header>
      <main className={styles.main}>
        {views.map((key) => {
          const Component = components[key];
          const isActive = key === view;
          return (
            <div
              key={key}
              id={`view-${key}`}
              ref={isActive ? panel : undefined}
              {...(isTab(key)
                ? { role: "tabpanel", "aria-labelledby": `tab-${key}` }
                : { role: "region", "aria-label": text(key) })}
              tabIndex={-1}
              hidden={!isActive}
              className={mergeClasses(styles.view, !isActive && styles.hidden)}
            >
              {opened.has(key) && (
                <ActiveViewContext value={isActive}>
                  <ErrorBoundary>
                    <Component />
                  </ErrorBoundary>
                </ActiveViewContext>
              )}
            </div>
          );
        })}
      </main>
    </div>
  );
}

function isTab(view: View): boolean {
  return (tabViews as readonly View[]).includes(view);
}
