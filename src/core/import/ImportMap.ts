import { z } from "zod";
import { dateOrders } from "./dateText";
import { delimiters } from "./delimiter";
import { encodingNames } from "./recogniseEncoding";

/** What a mapping file calls itself; other JSON files are told apart by it. */
export const importMapFormat = "sales-promotion-import-map";
/** Newest version that is understood. Files of an older version will be read on; newer ones are refused. */
export const importMapVersion = 1;

const text = z.string().min(1);

const columnSchema = z.strictObject({
  /** Heading of the source column. */
  source: text,
  /** Keys of the columns it fills. */
  targets: z.array(text).default([]),
  keepAs: text.optional(),
  values: z.record(z.string(), z.string()).optional(),
  onlyWhere: z.strictObject({ source: text, is: z.array(z.string()).min(1) }).optional(),
  dateOrder: z.enum(dateOrders).optional(),
  /** What a number without a unit of its own counts, such as 10000 where the source counts in 万. */
  amountFactor: z.number().positive().optional(),
});

/** A mapping file: how a source of this shape becomes rows. Written by the pane, or by hand. */
export const importMapSchema = z.strictObject({
  format: z.literal(importMapFormat),
  version: z.literal(importMapVersion),
  /** For people; not used. */
  description: z.string().optional(),
  table: z.enum(["customers", "campaigns", "followUps", "effects"]),
  encoding: z.enum(encodingNames).optional(),
  delimiter: z.enum(delimiters).optional(),
  /** Order of all dates, where a column does not state its own. */
  dateOrder: z.enum(dateOrders).optional(),
  /** Heading of the source column that tells rows apart. */
  key: text.optional(),
  columns: z.array(columnSchema).min(1),
  createCampaigns: z.boolean().default(true),
  extendLists: z.boolean().default(true),
  effectPeriods: z.enum(["none", "quarter", "month"]).default("none"),
});

export type ImportMap = z.infer<typeof importMapSchema>;
