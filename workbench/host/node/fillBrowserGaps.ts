import type { DOMWindow } from "jsdom";

/**
 * Gives a jsdom window what every browser has and React and Fluent UI count on. Nothing is laid out here, so observers
 * of size and visibility never report.
 */
export function fillBrowserGaps(window: DOMWindow, language: string): void {
  class SilentObserver {
    observe(): void {
      return undefined;
    }
    unobserve(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
    takeRecords(): never[] {
      return [];
    }
  }
  const { Element, Blob, URL } = window;
  define(window, {
    ResizeObserver: SilentObserver,
    IntersectionObserver: SilentObserver,
    matchMedia: (query: string) => mediaQueryList(window, query),
    scrollTo: () => undefined,
    structuredClone: (value: unknown) => structuredClone(value),
    TextDecoder,
    TextEncoder,
  });
  define(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
  define(window.navigator, { language, languages: [language], clipboard: memoryClipboard() });
  define(URL, { createObjectURL: () => "blob:nowhere", revokeObjectURL: () => undefined });
  define(Blob.prototype, {
    arrayBuffer(this: Blob) {
      return readBlob<ArrayBuffer>(window, this, "readAsArrayBuffer");
    },
    text(this: Blob) {
      return readBlob<string>(window, this, "readAsText");
    },
  });
}

/** Adds members that the window lacks; what jsdom has stays. */
function define(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    const own = Object.getOwnPropertyDescriptor(target, name);
    if (own?.configurable !== false) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

function mediaQueryList(window: DOMWindow, media: string): object {
  return Object.assign(new window.EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

function memoryClipboard(): object {
  let content = "";
  return {
    readText: () => Promise.resolve(content),
    writeText: (text: string) => {
      content = text;
      return Promise.resolve();
    },
  };
}

function readBlob<T>(window: DOMWindow, blob: Blob, method: "readAsArrayBuffer" | "readAsText"): Promise<T> {
  return new Promise((resolve, reject) => {
    const reader = new window.FileReader();
    reader.onload = () => resolve(reader.result as T);
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read."));
    reader[method](blob);
  });
}
