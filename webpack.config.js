import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { require as requireTypeScript } from "tsx/cjs/api";

const root = import.meta.dirname;

/** Where office.js comes from: Microsoft's CDN as the store requires, its twin for the 21Vianet cloud in China, or the npm package. */
const officeJsSources = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "/office-js/office.js",
};

/** Scripts, styles and pictures come from the add-in itself and office.js from its CDN; nothing else goes in or out. */
function contentSecurityPolicy(officeJsUrl) {
  const office = officeJsUrl.startsWith("https:") ? ` ${new URL(officeJsUrl).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    `frame-src 'self'${office}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, configFile: path.resolve(root, "tsconfig.webpack.json") },
  },
};

/** Real Excel loads the add-in over https only; Microsoft's tool makes a certificate that this machine trusts. */
async function trustedServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { port: 3000, hot: false, client: false, server: { type: "https", options: await getHttpsServerOptions() } };
}

function addin(mode, officeJsUrl) {
  const production = mode === "production";
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    devtool: production ? "source-map" : false,
    entry: {
      functions: "./src/functions/functions.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: {
      path: path.resolve(root, production ? "dist" : "build/addin"),
      filename: "[name].js",
      clean: true,
      // Commands that look whether the build is older than its sources go by its dates.
      compareBeforeEmit: false,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescriptRule] },
    // One runtime and one copy of every module for pane, functions and commands: they share one page.
    optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" } },
    performance: { hints: false },
    plugins: [
      ...(production
        ? [new LicenseWebpackPlugin({ outputFilename: "third-party-licenses.txt", perChunkOutput: false })]
        : []),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { officeJsUrl, contentSecurityPolicy: contentSecurityPolicy(officeJsUrl) },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml" },
          { from: "src/taskpane/support.html" },
          ...["zh-CN", "en-US"].map((language) => ({
            from: "src/templates/functions/functionsJson.ts",
            to: `functions.${language}.json`,
            transform: () => functionsJson(language),
          })),
        ],
      }),
    ],
  };
}

function functionsJson(language) {
  const module = requireTypeScript("./src/templates/functions/functionsJson.ts", import.meta.filename);
  return JSON.stringify(module.functionsJson(language), null, 2);
}

/** The workbench's page. Always a development build: Univer takes two minutes to minify and nobody downloads it. */
function workbench() {
  return {
    name: "workbench",
    mode: "development",
    target: ["web", "es2022"],
    devtool: false,
    entry: { workbench: "./workbench/page/index.tsx" },
    output: {
      path: path.resolve(root, "build/workbench"),
      filename: "[name].js",
      clean: true,
      publicPath: "/workbench/",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        typescriptRule,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    cache: { type: "filesystem", cacheDirectory: path.resolve(root, "build/cache") },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({ template: "workbench/page/index.html", filename: "index.html" }),
    ],
  };
}

export default async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "development";
  const source = env.officeJs ?? (mode === "production" ? "cdn" : "local");
  if (!(source in officeJsSources))
    throw new Error(`--env officeJs=${source}: use one of ${Object.keys(officeJsSources).join(", ")}`);
  const addinBuild = addin(mode, officeJsSources[source]);
  if (env.WEBPACK_SERVE) return [{ ...addinBuild, devServer: await trustedServer() }];
  return mode === "production" ? [addinBuild] : [addinBuild, workbench()];
};
