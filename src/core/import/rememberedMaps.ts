import { z } from "zod";
import { importMapSchema, type ImportMap } from "./ImportMap";
import { normaliseHeading } from "./normaliseWord";
import type { SourceColumn } from "./SourceTable";

/** So many sources are remembered; the one that was used longest ago goes first. */
const rememberedSources = 20;

const rememberedSchema = z.array(importMapSchema);

/** Reads what was remembered; text that another version wrote, or none, is nothing remembered. */
export function readRememberedMaps(text: string | null): readonly ImportMap[] {
  if (text === null) return [];
  try {
    return rememberedSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Gives the mapping that was last used for a source of the same headings, in whatever order; null without one. */
export function recallMap(maps: readonly ImportMap[], columns: readonly SourceColumn[]): ImportMap | null {
  const wanted = signatureOf(columns.map(({ name }) => name));
  return [...maps].reverse().find((map) => signatureOfMap(map) === wanted) ?? null;
}

/** Adds a mapping as the one last used for its headings. */
export function rememberMap(maps: readonly ImportMap[], map: ImportMap): readonly ImportMap[] {
  return [...forgetMap(maps, map), map].slice(-rememberedSources);
}

/** Takes away what is remembered for a mapping's headings. */
export function forgetMap(maps: readonly ImportMap[], map: ImportMap): readonly ImportMap[] {
  const signature = signatureOfMap(map);
  return maps.filter((known) => signatureOfMap(known) !== signature);
}

/** A mapping names every column of its source, those left out too. */
function signatureOfMap({ columns }: ImportMap): string {
  return signatureOf(columns.map(({ source }) => source));
}

function signatureOf(headings: readonly string[]): string {
  return JSON.stringify(headings.map(normaliseHeading).sort());
}
