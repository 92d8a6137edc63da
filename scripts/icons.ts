/**
 * Draws the ribbon's icons in every size that Office asks for: `tsx scripts/icons.ts`. The pictures are kept in
 * `assets/`, so this runs only when a drawing changes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { launchBrowser } from "./browser/launchBrowser";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const ink = "#0b6a5b";
const accent = "#f2a33a";
const paper = "#ffffff";

/** Drawings on a 32 × 32 field, in plain shapes that stay clear at 16 pixels. */
const drawings: Record<string, string> = {
  pane: `<rect x="2" y="2" width="28" height="28" rx="7" fill="${ink}"/>
    <path d="M8 22.5 13.2 16l4.2 3.6L24 11" fill="none" stroke="${paper}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>
    <circle cx="24" cy="10.6" r="3.6" fill="${accent}"/>`,
  createsheets: `<rect x="3" y="4" width="22" height="24" rx="3" fill="${paper}" stroke="${ink}" stroke-width="2.4"/>
    <path d="M3 11.5h22M10.5 11.5V28M3 19.5h14" stroke="${ink}" stroke-width="2.2" fill="none"/>
    <circle cx="24" cy="23" r="7" fill="${accent}"/><path d="M24 19.4v7.2M20.4 23h7.2" stroke="${paper}" stroke-width="2.4" stroke-linecap="round"/>`,
  today: `<rect x="3" y="5" width="26" height="24" rx="4" fill="${paper}" stroke="${ink}" stroke-width="2.4"/>
    <path d="M3 12.4h26" stroke="${ink}" stroke-width="4"/><path d="M10 2.6v5M22 2.6v5" stroke="${ink}" stroke-width="2.8" stroke-linecap="round"/>
    <path d="m10.6 20.6 3.8 3.8 7.2-7.4" fill="none" stroke="${accent}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  report: `<rect x="4" y="3" width="24" height="26" rx="3" fill="${paper}" stroke="${ink}" stroke-width="2.4"/>
    <rect x="9" y="17" width="3.6" height="7" fill="${ink}"/><rect x="14.4" y="12" width="3.6" height="12" fill="${accent}"/><rect x="19.8" y="8" width="3.6" height="16" fill="${ink}"/>`,
  check: `<rect x="5" y="5" width="22" height="25" rx="3" fill="${paper}" stroke="${ink}" stroke-width="2.4"/>
    <rect x="11" y="2" width="10" height="6" rx="2" fill="${ink}"/>
    <path d="m10.4 18.6 4.2 4.2 7.4-8" fill="none" stroke="${accent}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  import: `<path d="M5 19v6.4A2.6 2.6 0 0 0 7.6 28h16.8a2.6 2.6 0 0 0 2.6-2.6V19" fill="none" stroke="${ink}" stroke-width="2.8" stroke-linecap="round"/>
    <path d="M16 4v15" stroke="${accent}" stroke-width="3.4" stroke-linecap="round"/><path d="m9.6 13.6 6.4 6.4 6.4-6.4" fill="none" stroke="${accent}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`,
};

const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await mkdir("assets", { recursive: true });
for (const [name, shapes] of Object.entries(drawings)) {
  for (const size of sizes) {
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${shapes}</svg>`,
    );
    const picture = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    await writeFile(`assets/${name}-${size}.png`, picture);
  }
}
await browser.close();
await server.close();
