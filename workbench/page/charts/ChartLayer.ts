import {
  DrawingTypeEnum,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  type ISheetDrawing,
} from "@univerjs/preset-sheets-drawing";
import type { ScreenChart } from "../../engine/HostWorkbook";

const pixelsPerPoint = 96 / 72;

/**
 * Places elements over the cells of Univer's sheets, where they scroll and are covered with them. Charts are the
 * adapter's, not Univer's: they go in below its undo history, so that Ctrl+Z never takes one away.
 */
export class ChartLayer {
  private readonly placed = new Map<string, { readonly chart: ScreenChart; readonly drawing: ISheetDrawing }>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    /** Under which the component is registered that draws a chart; it is given `{ chartId }`. */
    private readonly componentKey: string,
  ) {}

  /** Makes the elements on the sheets those of the given charts, moving, adding and removing what differs. */
  show(charts: readonly ScreenChart[]): void {
    const wanted = new Map(charts.map((chart) => [chart.id, chart]));
    for (const [id, { chart }] of this.placed) {
      const now = wanted.get(id);
      if (now === undefined || !isSamePlace(chart, now)) this.remove(id);
    }
    for (const chart of charts) if (!this.placed.has(chart.id)) this.add(chart);
  }

  clear(): void {
    this.show([]);
  }

  private add(chart: ScreenChart): void {
    const sheet = this.workbook?.getSheetBySheetId(chart.sheetId);
    if (!sheet) return;
    const place = placeOnSheet(chart, sheet);
    const drawing = {
      unitId: this.unitId,
      subUnitId: chart.sheetId,
      drawingId: `chart-${chart.id}`,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: this.componentKey,
      ...place,
      data: { chartId: chart.id },
      allowTransform: false,
    } as unknown as ISheetDrawing;
    const { redo, objects } = this.drawings.getBatchAddOp([drawing]) as { redo: unknown; objects: unknown };
    this.apply(chart.sheetId, redo, objects, DrawingApplyType.INSERT);
    this.placed.set(chart.id, { chart, drawing });
  }

  private remove(id: string): void {
    const present = this.placed.get(id);
    if (present === undefined) return;
    this.placed.delete(id);
    // A sheet that was deleted took its drawings along.
    if (!this.drawings.getDrawingByParam(present.drawing)) return;
    const { redo, objects } = this.drawings.getBatchRemoveOp([present.drawing]) as { redo: unknown; objects: unknown };
    this.apply(present.chart.sheetId, redo, objects, DrawingApplyType.REMOVE);
  }

  private apply(sheetId: string, op: unknown, objects: unknown, type: DrawingApplyType): void {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetDrawingApplyMutation.id, { unitId: this.unitId, subUnitId: sheetId, op, objects, type });
  }

  private get drawings(): ISheetDrawingService {
    return this.injector.get(ISheetDrawingService);
  }

  private get workbook(): Workbook | undefined {
    return (
      this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ??
      undefined
    );
  }
}

function isSamePlace(a: ScreenChart, b: ScreenChart): boolean {
  return (
    a.sheetId === b.sheetId && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height
  );
}

/** Univer wants a drawing's place twice: in pixels, and as the cells in which its corners lie. */
function placeOnSheet(
  { left, top, width, height }: ScreenChart,
  sheet: Worksheet,
): Pick<ISheetDrawing, "transform" | "sheetTransform"> & { axisAlignSheetTransform: ISheetDrawing["sheetTransform"] } {
  const [startX, startY, endX, endY] = [left, top, left + width, top + height].map(
    (points) => points * pixelsPerPoint,
  ) as [number, number, number, number];
  const corner = (x: number, y: number): ISheetDrawing["sheetTransform"]["from"] => {
    const column = cellAt(x, sheet.getColumnCount(), (index) =>
      sheet.getColVisible(index) ? sheet.getColumnWidth(index) : 0,
    );
    const row = cellAt(y, sheet.getRowCount(), (index) => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) : 0));
    return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
  };
  const sheetTransform = { from: corner(startX, startY), to: corner(endX, endY) };
  // In pixels, Univer counts the row numbers and column letters in.
  const { rowHeader, columnHeader } = sheet.getConfig();
  const headings = { left: rowHeader.hidden ? 0 : rowHeader.width, top: columnHeader.hidden ? 0 : columnHeader.height };
  return {
    transform: {
      left: startX + headings.left,
      top: startY + headings.top,
      width: endX - startX,
      height: endY - startY,
    },
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
  };
}

function cellAt(
  distance: number,
  count: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let rest = distance;
  let index = 0;
  for (; index < count - 1 && rest >= sizeOf(index); index++) rest -= sizeOf(index);
  return { index, offset: rest };
}
