import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { Shell } from "./components/Shell";
import { UnsupportedExcel } from "./components/UnsupportedExcel";
import { LanguageProvider } from "./hooks/LanguageContext";
import { PersonProvider } from "./hooks/PersonContext";
import { useOfficeTheme } from "./hooks/useOfficeTheme";
import { WorkbookProvider } from "./hooks/WorkbookContext";
import { isSupported } from "./isSupported";

/** The pane fills its frame: no margin of the browser's own around it. */
const usePageStyles = makeStaticStyles({ body: { margin: 0, overflow: "hidden" } });

const useStyles = makeStyles({
  root: { height: "100vh", overflow: "hidden", minWidth: 0 },
});

/** The whole task pane. */
export function App() {
  usePageStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider itself: its classes go to every popup as well. */}
      <div className={styles.root}>
        <LanguageProvider>
          <AriaLiveAnnouncer>
            {isSupported() ? (
              <WorkbookProvider>
                <PersonProvider>
                  <Shell />
                </PersonProvider>
              </WorkbookProvider>
            ) : (
              <UnsupportedExcel />
            )}
          </AriaLiveAnnouncer>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}
