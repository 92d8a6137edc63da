import { cases, fill, loaded, refusal } from "../conformanceCase";

function chart(sheet: Excel.Worksheet): Excel.Chart {
  return sheet.charts.add(Excel.ChartType.columnClustered, fill(sheet), Excel.ChartSeriesBy.auto);
}

const all = cases("ChartCollection", {
  "add()": [
    "makes one series of each column of numbers, named by its heading",
    async ({ sheet }) => {
      expect((await loaded(chart(sheet).series, "items/name")).items.map(({ name }) => name)).toEqual(["Amount"]);
    },
  ],
  count: [
    "counts charts",
    async ({ sheet }) => {
      chart(sheet);
      expect((await loaded(sheet.charts, "count")).count).toBe(1);
    },
  ],
  "getCount()": [
    "counts charts",
    async ({ sheet, context }) => {
      chart(sheet);
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    },
  ],
  "getItem()": [
    "finds by name",
    async ({ sheet }) => {
      chart(sheet).name = "Mine";
      expect((await loaded(sheet.charts.getItem("Mine"), "name")).name).toBe("Mine");
      expect(await refusal(() => loaded(sheet.charts.getItem("Other"), "name"))).toBe("ItemNotFound");
    },
  ],
  "getItemAt()": [
    "finds by place",
    async ({ sheet }) => {
      chart(sheet).name = "First";
      expect((await loaded(sheet.charts.getItemAt(0), "name")).name).toBe("First");
    },
  ],
  "getItemOrNullObject()": [
    "gives a null object when there is none",
    async ({ sheet, context }) => {
      const none = sheet.charts.getItemOrNullObject("none");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  items: [
    "are the sheet's charts",
    async ({ sheet }) => {
      chart(sheet);
      expect((await loaded(sheet.charts, "items/id")).items).toHaveLength(1);
    },
  ],
});

function size(name: "left" | "top" | "width" | "height") {
  return [
    "is in points and can be set",
    async ({ sheet }: { sheet: Excel.Worksheet }) => {
      const made = chart(sheet);
      made[name] = 123;
      expect((await loaded(made, name))[name]).toBe(123);
    },
  ] as const;
}

const one = cases("Chart", {
  id: [
    "names the chart",
    async ({ sheet }) => {
      expect((await loaded(chart(sheet), "id")).id).not.toBe("");
    },
  ],
  name: [
    "can be changed",
    async ({ sheet }) => {
      const made = chart(sheet);
      made.name = "Named";
      expect((await loaded(made, "name")).name).toBe("Named");
    },
  ],
  chartType: [
    "can be changed",
    async ({ sheet }) => {
      const made = chart(sheet);
      made.chartType = Excel.ChartType.line;
      expect((await loaded(made, "chartType")).chartType).toBe("Line");
    },
  ],
  left: size("left"),
  top: size("top"),
  width: size("width"),
  height: size("height"),
  title: [
    "is the only series' name at first",
    async ({ sheet }) => {
      expect((await loaded(chart(sheet).title, "text")).text).toBe("Amount");
    },
  ],
  legend: [
    "leads to the legend",
    async ({ sheet }) => {
      expect((await loaded(chart(sheet).legend, "visible")).visible).toBe(true);
    },
  ],
  series: [
    "leads to the series",
    async ({ sheet }) => {
      expect((await loaded(chart(sheet).series, "count")).count).toBe(1);
    },
  ],
  axes: [
    "leads to the axes",
    async ({ sheet }) => {
      expect((await loaded(chart(sheet).axes.valueAxis.title, "text")).text).toBe("");
    },
  ],
  worksheet: [
    "is the sheet it stands on",
    async ({ sheet }) => {
      await loaded(sheet, "name");
      expect((await loaded(chart(sheet).worksheet, "name")).name).toBe(sheet.name);
    },
  ],
  "setPosition()": [
    "covers the cells from one to the other",
    async ({ sheet }) => {
      const made = chart(sheet);
      made.setPosition("C2", "E11");
      await loaded(made, "left,top,width,height");
      expect([made.left, made.top, made.width, made.height]).toEqual([96, 15, 144, 150]);
    },
  ],
  "setData()": [
    "takes other cells",
    async ({ sheet }) => {
      const made = chart(sheet);
      sheet.getRange("D1:F3").values = [
        ["x", "p", "q"],
        ["a", 1, 2],
        ["b", 3, 4],
      ];
      made.setData(sheet.getRange("D1:F3"), Excel.ChartSeriesBy.columns);
      expect((await loaded(made.series, "items/name")).items.map(({ name }) => name)).toEqual(["p", "q"]);
    },
  ],
  "delete()": [
    "takes the chart away",
    async ({ sheet }) => {
      chart(sheet).delete();
      expect((await loaded(sheet.charts, "count")).count).toBe(0);
    },
  ],
});

const parts = [
  ...cases("ChartTitle", {
    text: [
      "can be set",
      async ({ sheet }) => {
        const { title } = chart(sheet);
        title.text = "By month";
        expect((await loaded(title, "text")).text).toBe("By month");
      },
    ],
    visible: [
      "can be switched off",
      async ({ sheet }) => {
        const { title } = chart(sheet);
        title.visible = false;
        expect((await loaded(title, "visible")).visible).toBe(false);
      },
    ],
  }),
  ...cases("ChartLegend", {
    visible: [
      "can be switched off",
      async ({ sheet }) => {
        const { legend } = chart(sheet);
        legend.visible = false;
        expect((await loaded(legend, "visible")).visible).toBe(false);
      },
    ],
    position: [
      "can be moved",
      async ({ sheet }) => {
        const { legend } = chart(sheet);
        legend.position = "Right";
        expect((await loaded(legend, "position")).position).toBe("Right");
      },
    ],
  }),
  ...cases("ChartAxes", {
    valueAxis: [
      "leads to the axis of values",
      async ({ sheet }) => {
        expect((await loaded(chart(sheet).axes.valueAxis.title, "visible")).visible).toBe(false);
      },
    ],
    categoryAxis: [
      "leads to the axis of categories",
      async ({ sheet }) => {
        expect((await loaded(chart(sheet).axes.categoryAxis.title, "visible")).visible).toBe(false);
      },
    ],
  }),
  ...cases("ChartAxis", {
    title: [
      "leads to the axis' title",
      async ({ sheet }) => {
        expect((await loaded(chart(sheet).axes.categoryAxis.title, "text")).text).toBe("");
      },
    ],
  }),
  ...cases("ChartAxisTitle", {
    text: [
      "can be set and then shows",
      async ({ sheet }) => {
        const { title } = chart(sheet).axes.valueAxis;
        title.text = "Amount";
        await loaded(title, "text,visible");
        expect([title.text, title.visible]).toEqual(["Amount", true]);
      },
    ],
    visible: [
      "can be switched off",
      async ({ sheet }) => {
        const { title } = chart(sheet).axes.valueAxis;
        title.text = "Amount";
        title.visible = false;
        expect((await loaded(title, "visible")).visible).toBe(false);
      },
    ],
  }),
  ...cases("ChartSeriesCollection", {
    count: [
      "counts the series",
      async ({ sheet }) => {
        expect((await loaded(chart(sheet).series, "count")).count).toBe(1);
      },
    ],
    "getCount()": [
      "counts the series",
      async ({ sheet, context }) => {
        const count = chart(sheet).series.getCount();
        await context.sync();
        expect(count.value).toBe(1);
      },
    ],
    "getItemAt()": [
      "finds by place",
      async ({ sheet }) => {
        expect((await loaded(chart(sheet).series.getItemAt(0), "name")).name).toBe("Amount");
      },
    ],
    items: [
      "are the series",
      async ({ sheet }) => {
        expect((await loaded(chart(sheet).series, "items/name")).items).toHaveLength(1);
      },
    ],
    "add()": [
      "adds a series by name",
      async ({ sheet }) => {
        const made = chart(sheet);
        made.series.add("Plan");
        expect((await loaded(made.series, "items/name")).items.map(({ name }) => name)).toEqual(["Amount", "Plan"]);
      },
    ],
  }),
  ...cases("ChartSeries", {
    name: [
      "can be changed",
      async ({ sheet }) => {
        const series = chart(sheet).series.getItemAt(0);
        series.name = "Sum";
        expect((await loaded(series, "name")).name).toBe("Sum");
      },
    ],
    "setValues()": [
      "takes a range",
      async ({ sheet, workbench }) => {
        chart(sheet).series.getItemAt(0).setValues(sheet.getRange("B2"));
        const { name } = await loaded(sheet, "name");
        const file = await workbench.workbook.toFile();
        expect(file.sheets.find((one) => one.name === name)?.charts[0]?.series[0]?.values).toMatch(/!\$B\$2$/);
      },
    ],
    "setXAxisValues()": [
      "takes a range",
      async ({ sheet, workbench }) => {
        chart(sheet).series.getItemAt(0).setXAxisValues(sheet.getRange("A2"));
        const { name } = await loaded(sheet, "name");
        const file = await workbench.workbook.toFile();
        expect(file.sheets.find((one) => one.name === name)?.charts[0]?.series[0]?.categories).toMatch(/!\$A\$2$/);
      },
    ],
    "delete()": [
      "takes the series away",
      async ({ sheet }) => {
        const made = chart(sheet);
        made.series.getItemAt(0).delete();
        expect((await loaded(made.series, "count")).count).toBe(0);
      },
    ],
  }),
];

export const chartCases = [...all, ...one, ...parts];
