/**
 * Hands a text to the person as a file, where the host lets a pane do that: false where it does not. Excel on Mac drops
 * downloads without a word (OfficeDev/office-js issue 3385), so there it is not even tried.
 */
export function saveText(fileName: string, text: string, mediaType: string): boolean {
  const isMac = Office.context.platform === Office.PlatformType.Mac;
  if (isMac || typeof URL.createObjectURL !== "function") return false;
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun with the click; the address is kept a while for browsers that fetch it later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** Copies a text to the clipboard; false where the host keeps it closed. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
