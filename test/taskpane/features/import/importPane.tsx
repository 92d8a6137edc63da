import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { ImportView } from "../../../../src/taskpane/features/import";
import { LanguageProvider } from "../../../../src/taskpane/hooks/LanguageContext";
import { WorkbookProvider } from "../../../../src/taskpane/hooks/WorkbookContext";

/** Draws the Import view by itself. */
export function drawImport(): void {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider>
        <WorkbookProvider>
          <ImportView />
        </WorkbookProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}
