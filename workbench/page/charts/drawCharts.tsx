import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { ComponentManager } from "@univerjs/preset-sheets-core";
import { useSyncExternalStore, type ReactElement } from "react";
import type { HostScreen, ScreenChart } from "../../engine/HostWorkbook";
import { ChartCanvas } from "./ChartCanvas";
import { ChartLayer } from "./ChartLayer";
import { chartModel, type ChartModel } from "./ChartModel";
import { chartTexts } from "./chartTexts";

const componentKey = "workbench-chart";

interface DrawnChart {
  readonly model: ChartModel;
  readonly label: string;
}

/** Draws the charts of a workbook over its grid and redraws them when their values change. Returns the way to stop. */
export function drawCharts(screen: HostScreen, language: keyof typeof chartTexts): () => void {
  const { injector } = screen;
  const texts = chartTexts[language];
  const listeners = new Set<() => void>();
  const layer = new ChartLayer(injector, screen.unitId, componentKey);
  let drawn = new Map<string, DrawnChart>();

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const FloatingChart = ({ data }: { readonly data?: { readonly chartId?: string } }): ReactElement | null => {
    const chart = useSyncExternalStore(subscribe, () => drawn.get(data?.chartId ?? ""));
    return chart === undefined ? null : <ChartCanvas model={chart.model} label={chart.label} />;
  };
  const component = injector.get(ComponentManager).register(componentKey, FloatingChart);

  const drawnChart = (chart: ScreenChart): DrawnChart => {
    const now = {
      model: chartModel(chart, (reference) => screen.read(reference), texts.series),
      label: texts.label(chart.title || chart.name),
    };
    const before = drawn.get(chart.id);
    // Charts whose values did not change are not drawn again.
    return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
  };
  const refresh = (): void => {
    const charts = screen.charts();
    drawn = new Map(charts.map((chart) => [chart.id, drawnChart(chart)]));
    layer.show(charts);
    for (const listener of listeners) listener();
  };

  // Before the grid has been drawn once there is nothing to place charts on.
  let stop: (() => void) | undefined;
  const lifecycle = injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage < LifecycleStages.Rendered || stop !== undefined) return;
    stop = screen.onChanged(refresh);
    refresh();
  });
  return () => {
    lifecycle.unsubscribe();
    stop?.();
    layer.clear();
    component.dispose();
  };
}
