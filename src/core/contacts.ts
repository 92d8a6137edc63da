/** What a way of reaching somebody looks like. */
export type ContactKind = "mobile" | "landline" | "email" | "wechat" | "international";

/** Area code (010, 0755) and number, the same from abroad, and service numbers; each with or without an extension. */
const landlines = [
  /^0\d{2,3}\d{7,8}(?:(?:转|ext\.?|x)\d{1,6})?$/i,
  /^\+?86[1-9]\d{1,2}\d{7,8}(?:(?:转|ext\.?|x)\d{1,6})?$/i,
  /^[48]00\d{7}(?:(?:转|ext\.?|x)\d{1,6})?$/i,
];

/** What people write before a WeChat ID to say that it is one. */
const wechatLabel = /^(?:微信号?|(?:wechat|weixin)(?:\s+id)?|[wv]x)\s*:\s*|^微信号?\s*/i;

/**
 * Recognises a way of reaching somebody: a mainland mobile number, a landline with area code or a 400/800 number, an
 * e-mail address, a WeChat ID, or a number that starts with + and a country's code. Spaces and hyphens in numbers do not
 * matter. Null for anything else; several ways in one cell (`13800000000 / a@b.cn`) are judged by the first.
 * A WeChat ID may be called one (`微信：zhang_wei88`). WeChat's own rule: 6 to 20 letters, digits, hyphens and underscores, beginning with a letter.
 */
export function contactKind(text: string): ContactKind | null {
  const first =
    text
      .normalize("NFKC")
      .split(/[/、,;|\n]/)[0]
      ?.trim() ?? "";
  if (/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(first)) return "email";
  const digits = first.replace(/[\s()-]/g, "");
  if (/^(?:\+?86)?1[3-9]\d{9}$/.test(digits)) return "mobile";
  if (landlines.some((form) => form.test(digits))) return "landline";
  if (/^\+\d{7,15}$/.test(digits)) return "international";
  const identifier = first.replace(wechatLabel, "");
  return /^[a-z][-_a-z0-9]{5,19}$/i.test(identifier) ? "wechat" : null;
}
