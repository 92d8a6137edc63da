import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";

export interface WorkbenchPage {
  readonly page: Page;
  /** The task pane's frame. */
  readonly pane: FrameLocator;
  /** What must not happen: errors at the console, failed requests, requests to the outside. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface OpenPageOptions {
  readonly language?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/**
 * Opens the built workbench in a real browser, fresh as for a new person, and waits until the add-in runs in it. Page
 * and browser come from `npm test`: SP_PAGE_URL and SP_BROWSER_ENDPOINT say where they are.
 */
export async function openWorkbenchPage(options: OpenPageOptions = {}): Promise<WorkbenchPage> {
  const { language = "zh-CN", theme = "light", width = 1280, height = 800 } = options;
  const pageUrl = required("SP_PAGE_URL");
  const browser = await connect();
  // No colour scheme of the test's own, so that the pane follows the workbench.
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: null, acceptDownloads: true });
  const page = await context.newPage();
  const problems = watch(page, pageUrl);
  await page.goto(`${pageUrl}/?lang=${language}&theme=${theme}`);
  await workbenchReady(page);
  return { page, pane: page.frameLocator(".pane-frame iframe"), problems, close: () => context.close() };
}

/** Waits until a workbook is open and the add-in takes calls of its functions: also after a change of language. */
export async function workbenchReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (window as { workbench?: ExposedWorkbench }).workbench?.session.functionsReady === true,
  );
}

let shared: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  shared ??= chromium.connect(required("SP_BROWSER_ENDPOINT"));
  return shared;
}

/** Lets go of the browser; call once at the end of a test file. */
export async function disconnectBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

function watch(page: Page, pageUrl: string): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(pageUrl) && !/^(data|blob):/.test(url)) problems.push(`outside: ${url}`);
  });
  return problems;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set. Browser tests are started by npm test.`);
  return value;
}
