import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSiteServer } from "../../../workbench/page/server";

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-site-"));
  for (const name of ["addin/assets", "page"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "addin/taskpane.html"), "<title>pane</title>");
  writeFileSync(join(folder, "addin/functions.zh-CN.json"), "{}");
  writeFileSync(join(folder, "addin/assets/pane-16.png"), "png");
  writeFileSync(join(folder, "page/index.html"), "<title>workbench</title>");
  writeFileSync(join(folder, "page/workbench.js"), "1");
  writeFileSync(join(folder, "manifest.xml"), "<OfficeApp/>");
  writeFileSync(join(folder, "secret.txt"), "secret");
  server = createSiteServer({
    addinFolder: join(folder, "addin"),
    pageFolder: join(folder, "page"),
    manifestPath: join(folder, "manifest.xml"),
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "text/html", "workbench"],
  ["/workbench/workbench.js", "text/javascript", "1"],
  ["/taskpane.html", "text/html", "pane"],
  ["/functions.zh-CN.json", "application/json", "{}"],
  ["/assets/pane-16.png", "image/png", "png"],
  ["/manifest.xml", "application/xml", "OfficeApp"],
  ["/office-js/office.js", "text/javascript", "Office"],
  ["/office-js/AgaveErrorUX/index.html", "text/html", "hostUserTrusted"],
])("%s is served as %s", async (path, type, content) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain(type);
  expect(await response.text()).toContain(content);
});

test.each([
  "/nothing.js",
  "/assets/",
  "/..%2fsecret.txt",
  "/office-js/..%2f..%2f..%2f..%2fpackage.json",
  "/%",
  "/a%00b",
])("%s is not found, and says so in words", async (path) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/没有这个文件：.*\nThere is no such file: /);
});

test("only reading is served", async () => {
  const response = await fetch(address, { method: "POST" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("HEAD answers without a body", async () => {
  const response = await fetch(address, { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([200, ""]);
});
