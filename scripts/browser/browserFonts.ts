import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { decompress } from "wawoff2";

const require = createRequire(import.meta.url);

/** The fonts that pages are drawn with here: Chinese in two weights, so that bold stays bold. */
const fontFiles = ["chinese-simplified-400", "chinese-simplified-700", "latin-400", "latin-700"];

/**
 * Puts Noto Sans SC where the browser finds it and gives the fontconfig file that names the folder. Browsers on Linux
 * take system fonts only as plain TrueType, so the package's web fonts are unpacked once.
 */
export async function installBrowserFonts(folder: string): Promise<string> {
  const fontFolder = path.join(folder, "fonts");
  const configFile = path.join(fontFolder, "fonts.conf");
  await mkdir(fontFolder, { recursive: true });
  const source = path.join(path.dirname(require.resolve("@fontsource/noto-sans-sc/package.json")), "files");
  for (const name of fontFiles) {
    const web = await readFile(path.join(source, `noto-sans-sc-${name}-normal.woff2`));
    await writeFile(path.join(fontFolder, `${name}.ttf`), await decompress(web));
  }
  await writeFile(configFile, fontConfig(fontFolder));
  return configFile;
}

function fontConfig(fontFolder: string): string {
  const families = [
    "sans-serif",
    "serif",
    "monospace",
    "Segoe UI",
    "Microsoft YaHei",
    "微软雅黑",
    "Arial",
    "Calibri",
    "等线",
  ];
  const aliases = families.map(
    (family) =>
      `  <match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="append" binding="same"><string>Noto Sans SC</string></edit></match>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${fontFolder}</dir>`,
    `  <cachedir>${path.join(fontFolder, "cache")}</cachedir>`,
    ...aliases,
    "</fontconfig>",
    "",
  ].join("\n");
}
