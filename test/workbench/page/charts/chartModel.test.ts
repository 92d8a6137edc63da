import { chartModel, type ChartCell } from "../../../../workbench/page/charts/ChartModel";
import { chartOption } from "../../../../workbench/page/charts/chartOption";
import { chartTexts } from "../../../../workbench/page/charts/chartTexts";

const cells: Readonly<Record<string, readonly ChartCell[]>> = {
  "=a!$A$1": [{ value: "成交金额", text: "成交金额" }],
  "=a!$A$2:$A$4": ["直播", "展会", "内容"].map((text) => ({ value: text, text })),
  "=a!$B$2:$B$4": [{ value: 1200, text: "¥1,200" }, { text: "" }, { value: "#N/A", text: "#N/A" }],
  "=a!$C$2:$C$4": [0.1, 0.25, 0.5].map((value) => ({ value, text: `${value * 100}%` })),
};
const read = (reference: string): readonly ChartCell[] => cells[reference] ?? [];
const size = { width: 480, height: 280 };

describe("what a chart of the workbench shows", () => {
  it("looks up names, categories and values in the cells that it refers to", () => {
    const model = chartModel(
      {
        type: "column",
        title: "业绩",
        series: [{ name: "=a!$A$1", values: "=a!$B$2:$B$4", categories: "=a!$A$2:$A$4" }],
      },
      read,
      chartTexts["zh-CN"].series,
    );
    expect(model).toEqual({
      type: "column",
      title: "业绩",
      categories: ["直播", "展会", "内容"],
      series: [{ name: "成交金额", values: [1200, null, null], texts: ["¥1,200", "", "#N/A"] }],
    });
  });

  it("numbers categories and series that have no names, as Excel does", () => {
    const model = chartModel(
      { type: "line", series: [{ name: "", values: "=a!$C$2:$C$4" }] },
      read,
      chartTexts["en-US"].series,
    );
    expect(model.categories).toEqual(["1", "2", "3"]);
    expect(model.series[0]?.name).toBe("Series1");
  });

  it("draws bars from the top down, and columns along the bottom", () => {
    const series = [{ name: "x", values: "=a!$C$2:$C$4", categories: "=a!$A$2:$A$4" }];
    const option = (type: "bar" | "column"): Record<string, unknown> =>
      chartOption(chartModel({ type, series }, read, String), size);
    expect(option("bar")).toMatchObject({ xAxis: { type: "value" }, yAxis: { type: "category", inverse: true } });
    expect(option("column")).toMatchObject({ xAxis: { type: "category", inverse: false }, yAxis: { type: "value" } });
  });

  it("labels an axis in percent when its cells are in percent", () => {
    const { yAxis } = chartOption(
      chartModel({ type: "line", series: [{ name: "x", values: "=a!$C$2:$C$4" }] }, read, String),
      size,
    ) as {
      yAxis: { axisLabel: { formatter: (value: number) => string } };
    };
    expect(yAxis.axisLabel.formatter(0.125)).toBe("12.5%");
  });

  it("gives a pie a slice for every number and leaves gaps out", () => {
    const option = chartOption(
      chartModel(
        { type: "pie", series: [{ name: "x", values: "=a!$B$2:$B$4", categories: "=a!$A$2:$A$4" }] },
        read,
        String,
      ),
      size,
    );
    expect(option).toMatchObject({
      legend: { show: true },
      series: [{ type: "pie", data: [{ name: "直播", value: 1200 }] }],
    });
  });
});
