import { contactKind } from "../contacts";
import { plainText } from "./cleanCell";

/** What people write before a number or an address to say what it is. */
const label =
  /^(?:(?:手机号?码?|移动电话|联系电话|电话号?码?|座机|固话|电子邮[箱件]|邮[箱件](?:地址)?)\s*:?|(?:tel(?:ephone)?|phone|mobile|cell|e-?mail)(?:\s*:|\.?(?=\s)))\s*/i;
const extensionForm = /(?:转|分机|ext\.?|x|#)\s*[:.]?\s*(\d{1,6})$/i;

/**
 * Tidies ways of reaching somebody, each by itself: mobile numbers become eleven figures, landlines `0755-88886666`
 * with `转801` for an extension, service numbers `400-800-1234`, numbers from abroad `+14155550100`; addresses lose
 * `mailto:` and punctuation around them and get their host in lower case. WeChat IDs and whatever is not recognised
 * stay as they are, as do the signs between several ways.
 */
export function tidyContact(text: string): string {
  return text.replace(/[^/、,，;；|\n]+/g, (part) => {
    const tidied = tidyPart(part);
    return tidied === null ? part : part.replace(part.trim(), () => tidied);
  });
}

/** Gives the tidy form of one way, or null where it is none that has one. A tidy form is never another kind of way. */
function tidyPart(part: string): string | null {
  const plain = plainText(part);
  const bare = plain.replace(label, "");
  const tidied = addressOf(bare) ?? numberOf(bare);
  const kind = contactKind(plain);
  return tidied !== null && (kind === null || kind === contactKind(tidied)) ? tidied : null;
}

function addressOf(text: string): string | null {
  const address = text
    .replace(/^mailto:/i, "")
    .replace(/\?.*$/, "")
    .replace(/^[<("'“]+|[>)"'”.。!?]+$/g, "");
  if (contactKind(address) !== "email") return null;
  const at = address.lastIndexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

function numberOf(text: string): string | null {
  const extension = extensionForm.exec(text);
  const bare = extension ? text.slice(0, extension.index) : text;
  // Programs that take a number for a quantity write a decimal behind it.
  const digits = bare
    .replace(/\.0$/, "")
    .replace(/[\s().–—-]/g, "")
    .replace(/^00(?=[1-9])/, "+");
  if (!/^\+?\d{7,15}$/.test(digits)) return null;
  const national = nationalNumber(digits);
  if (national === null) return digits.startsWith("+") && extension === null ? digits : null;
  return national + (extension ? `转${extension[1]}` : "");
}

/** Writes a number of mainland China as it is written there; null for any other. */
function nationalNumber(digits: string): string | null {
  const home = digits.replace(/^(?:\+86|86(?=1[3-9]\d{9}$|[1-9]\d{9,10}$))/, "");
  const isMarked = home !== digits;
  if (/^1[3-9]\d{9}$/.test(home)) return home;
  if (/^[48]00\d{7}$/.test(home)) return `${home.slice(0, 3)}-${home.slice(3, 6)}-${home.slice(6)}`;
  const withArea = isMarked && !home.startsWith("0") ? `0${home}` : home;
  // Beijing and the 02x areas have three figures, all others four (numbering plan of mainland China, YD/T 1127).
  const area = /^0(?:10|2\d)/.test(withArea) ? 3 : 4;
  return /^0\d{9,11}$/.test(withArea) && /^\d{7,8}$/.test(withArea.slice(area))
    ? `${withArea.slice(0, area)}-${withArea.slice(area)}`
    : null;
}
