import { availableParallelism } from "node:os";
import { CostTable } from "./CostTable";
import { measureCore } from "./measureCore";
import { measureUpkeep } from "./measureUpkeep";
import { measureWorkbook } from "./measureWorkbook";

/** Measures everything, one thing after another, and gives the results as a Markdown page. */
export async function measureAll(): Promise<string> {
  const costs = new CostTable();
  await measureWorkbook(costs);
  await measureUpkeep(costs);
  await measureCore(costs);
  return `# What operations cost

Measured by \`npm run benchmark\` with Node ${process.version} on ${availableParallelism()} cores: the add-in's own code, through Microsoft's office.js,
on the workbench without a screen. Milliseconds are the median of the runs; they are the workbench's, not Excel's, and
depend on the computer. Round trips and bytes are what Excel would be asked too.

- A round trip is a batch that touches the workbook; the library's own ones to let go of ranges are not counted.
- The workbench answers a batch when everything is calculated: writing an import includes its calculation.
- Deals are the example pipeline over and over, under numbers of their own; they bring no follow-ups.
- The ratio compares milliseconds with the first row of the group.

${costs.toMarkdown()}
`;
}
