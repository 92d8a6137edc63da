import { writeFileSync } from "node:fs";
import { pipelineSample } from "./pipelineSample";

/** Writes examples/sales-pipeline.sample.csv anew: `npx tsx scripts/writePipelineSample.ts`. */
writeFileSync(new URL("../examples/sales-pipeline.sample.csv", import.meta.url), pipelineSample());
