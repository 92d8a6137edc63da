import { availableParallelism } from "node:os";
import { CostTable } from "./CostTable";
import { measureCore } from "./measureCore";
import { measureWorkbook } from "./measureWorkbook";

/** Measures everything, one thing after another, and gives the results as a Markdown page. */
export async function measureAll(): Promise<string> {
  const costs = new CostTable();
  await measureWorkbook(costs);
  await measureCore(costs);
  return `# What operations cost

Measured by \`npm run benchmark\` with Node ${process.version} on ${availableParallelism()} cores: the add-in's own code, through Microsoft's office.js,
on the workbench without a screen. Milliseconds are the workbench's, not Excel's, and depend on the computer; they are the
median of the runs. Round trips and bytes are what Excel would be asked too.

- A round trip is a batch that touched the workbook, the library's own one to let go of ranges included. Bytes out are
  those of requests, bytes in those of answers, in UTF-8.
- The workbench answers a batch when everything is calculated: writing an import includes its calculation.
- The ratio compares milliseconds with the first row of the group.
- Deals are the example pipeline over and over, under numbers of their own; they bring no follow-ups.

${costs.toMarkdown()}
`;
}
