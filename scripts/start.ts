/**
 * `npm start`: builds the add-in and the workbench's page, serves both, and opens the browser where there is one.
 * `PORT=3001 npm start` takes another port; `npm start -- --no-build` serves what was built before.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createSiteServer } from "../workbench/page/server";
import { builtSite } from "./builtSite";

const root = process.cwd();
const port = Number(process.env["PORT"] ?? 3000);

function leave(message: string): never {
  console.error(message);
  process.exit(1);
}

function build(): void {
  console.log("正在构建插件和试用台… Building the add-in and the workbench…");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "development", "--stats", "errors-warnings"], {
    cwd: root,
    stdio: "inherit",
  });
  if (result.status !== 0) leave("构建失败，原因见上。 The build failed; the reason is above.");
}

/** Opens the address in the person's browser; where there is none (CI, no display), the printed address is enough. */
function openBrowser(address: string): void {
  if (process.env["CI"] || process.env["BROWSER"] === "none") return;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  spawn(command ?? "", args, { stdio: "ignore", detached: true })
    .on("error", () => console.log("请在浏览器中打开上面的地址。 Open the address above in a browser."))
    .unref();
}

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  leave(`PORT=${process.env["PORT"]} 不是端口号。 PORT=${process.env["PORT"]} is no port number; use one like 3000.`);
const buildFirst = !process.argv.includes("--no-build");
if (!buildFirst && (!existsSync(builtSite.pageFolder) || !existsSync(builtSite.addinFolder)))
  leave("还没有构建过，请先运行 npm start。 Nothing has been built yet; run npm start without --no-build.");

const server = createSiteServer(builtSite);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    leave(
      `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：PORT=${port + 1} npm start\n` +
        `Port ${port} is taken. Close the program that uses it, or take another port: PORT=${port + 1} npm start`,
    );
  leave(`无法启动：${error.message}\nThe server could not start: ${error.message}`);
});
// The port first: nobody should wait for a build to learn that it is taken.
server.listen(port, "localhost", () => {
  if (buildFirst) build();
  const bound = server.address();
  const address = `http://localhost:${bound !== null && typeof bound === "object" ? bound.port : port}`;
  console.log(`试用台已就绪 · The workbench is ready: ${address}\n按 Ctrl+C 停止 · Press Ctrl+C to stop`);
  openBrowser(address);
});
