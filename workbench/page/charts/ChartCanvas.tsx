import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef, type ReactElement } from "react";
import type { ChartModel } from "./ChartModel";
import { chartOption } from "./chartOption";

// Drawn as SVG: sharp at every zoom, and its words can be read by people's aids and by tests.
use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** Draws one chart over the grid and keeps it up to date with its values and its size. */
export function ChartCanvas({ model, label }: { readonly model: ChartModel; readonly label: string }): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
    draw(chart.current, model);
  }, [model]);
  useEffect(() => {
    if (element.current === null) return;
    const box = element.current;
    // The grid gives the element its size a moment after it is there.
    const watcher = new ResizeObserver(() => {
      if (box.clientWidth === 0 || box.clientHeight === 0) return;
      chart.current ??= init(box, null, { renderer: "svg" });
      chart.current.resize();
      draw(chart.current, latest.current);
    });
    watcher.observe(box);
    return () => {
      watcher.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  return <div ref={element} role="img" aria-label={label} style={frame} />;
}

function draw(chart: ECharts | null, model: ChartModel): void {
  chart?.setOption(chartOption(model, { width: chart.getWidth(), height: chart.getHeight() }), { notMerge: true });
}

const frame = {
  width: "100%",
  height: "100%",
  boxSizing: "border-box",
  background: "#FFFFFF",
  border: "1px solid #D9DEE7",
} as const;
