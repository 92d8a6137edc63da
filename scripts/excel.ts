/**
 * Puts the add-in into a real Excel: `npm run excel` on Windows and Mac, `npm run excel:web -- --document URL` for Excel
 * on the web. It serves the development build over https with Microsoft's own tool, office-addin-debugging.
 */
import { spawnSync } from "node:child_process";

const onTheWeb = process.argv.includes("--web");
const documentUrl = process.argv[process.argv.indexOf("--document") + 1];

function leave(message: string): never {
  console.error(message);
  process.exit(1);
}

if (onTheWeb && (!process.argv.includes("--document") || !documentUrl || !URL.canParse(documentUrl)))
  leave(
    "Say which workbook to open: npm run excel:web -- --document https://…  (a workbook on OneDrive or SharePoint that you may edit)",
  );
if (!onTheWeb && process.platform === "linux")
  leave(
    "There is no desktop Excel on Linux. Use one of these instead:\n" +
      "  npm start                                   the workbench, in any browser\n" +
      "  npm run excel:web -- --document https://…   Excel on the web, with a workbook of yours on OneDrive",
  );
const target = onTheWeb ? ["web", "--document", documentUrl ?? ""] : ["desktop", "--app", "excel"];
const result = spawnSync(
  "npx",
  [
    "--no-install",
    "office-addin-debugging",
    "start",
    "manifest.xml",
    ...target,
    "--dev-server",
    "npx webpack serve --mode development --config-name addin --env officeJs=cdn",
    "--dev-server-port",
    "3000",
  ],
  { stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = result.status ?? 1;
