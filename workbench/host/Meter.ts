/** Counts what the add-in asks of Excel: each `sync()` that touches the workbook, and its bytes in UTF-8. */
export class Meter {
  batches = 0;
  requestBytes = 0;
  responseBytes = 0;

  count(requestBytes: number, responseBytes: number): void {
    this.batches += 1;
    this.requestBytes += requestBytes;
    this.responseBytes += responseBytes;
  }

  reset(): void {
    this.batches = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}
