import type { RowProblemCode } from "../RowContext";
import type { Text } from "../Text";

/** What is wrong with a cell of a row, and what to do. `{column}` is its heading. */
export const rowMessages = {
  required: { "zh-CN": "“{column}”必须填写。", "en-US": "“{column}” must be filled in." },
  tooLong: {
    "zh-CN": "“{column}”最多 {limit} 个字符，现有 {length} 个，请缩短。",
    "en-US": "“{column}” takes at most {limit} characters and has {length}. Please shorten it.",
  },
  notText: { "zh-CN": "“{column}”应填写文字。", "en-US": "“{column}” should be text." },
  notNumber: {
    "zh-CN": "“{column}”应填写数字，而现在是“{text}”。",
    "en-US": "“{column}” should be a number but is “{text}”.",
  },
  notWhole: {
    "zh-CN": "“{column}”应填写整数，而现在是“{text}”。",
    "en-US": "“{column}” should be a whole number but is “{text}”.",
  },
  negative: {
    "zh-CN": "“{column}”不能为负数，而现在是 {text}。",
    "en-US": "“{column}” cannot be negative but is {text}.",
  },
  notDate: {
    "zh-CN": "“{column}”应填写日期，如 2024-07-01，而现在是“{text}”。",
    "en-US": "“{column}” should be a date such as 2024-07-01 but is “{text}”.",
  },
  inFuture: {
    "zh-CN": "“{column}”不能晚于今天。",
    "en-US": "“{column}” cannot lie in the future.",
  },
  beforeOther: {
    "zh-CN": "“{column}”不能早于“{other}”。",
    "en-US": "“{column}” cannot be before “{other}”.",
  },
  badIdentifier: {
    "zh-CN": "“{text}”不是正确的编号，应为 {example} 这样的格式。",
    "en-US": "“{text}” is not a proper ID; it should look like {example}.",
  },
  implausibleContact: {
    "zh-CN": "“{column}”看起来不是手机号、带区号的座机、邮箱或微信号，请核对。",
    "en-US":
      "“{column}” does not look like a mobile number, a landline with area code, an e-mail address or a WeChat ID. Please check it.",
  },
  unknownWord: {
    "zh-CN": "“{column}”的列表中没有“{text}”，请从列表中选择，或在“参数设置”中添加。",
    "en-US": "The list of “{column}” has no “{text}”. Choose from the list, or add it in Settings.",
  },
  tooFewChoices: {
    "zh-CN": "“{column}”至少填 {minimum} 项，现有 {count} 项。",
    "en-US": "“{column}” needs at least {minimum} values and has {count}.",
  },
  unknownReference: {
    "zh-CN": "“{column}”填写的编号 {text} 不存在，请核对。",
    "en-US": "“{column}” names {text}, which does not exist. Please check it.",
  },
} as const satisfies Record<RowProblemCode, Text>;
