import type { Text } from "../Text";

/** What Excel says when it refuses or questions a typed value; at most 224 characters each. */
export const validationMessages = {
  calculated: {
    "zh-CN": "这一列由公式自动计算，不能直接填写。请按 Esc 取消；要改变结果，请修改它所依据的列。",
    "en-US":
      "This column is calculated and cannot be typed into. Press Esc; to change the result, change the columns it comes from.",
  },
  tooLong: {
    "zh-CN": "这里最多 {limit} 个字符，请写得更简短一些。",
    "en-US": "At most {limit} characters fit here. Please shorten the text.",
  },
  contact: {
    "zh-CN": "这不像手机号、带区号的座机、邮箱或微信号。确定要这样填写吗？",
    "en-US":
      "This does not look like a mobile number, a landline with area code, an e-mail address or a WeChat ID. Keep it?",
  },
  identifier: {
    "zh-CN": "编号由插件自动生成，请勿修改。如需手工编号，请按 {example} 的格式填写，且不能与已有编号重复。",
    "en-US":
      "IDs are given by the add-in; please do not edit them. One typed by hand must look like {example} and be new.",
  },
  unknownCampaign: {
    "zh-CN": "没有这个活动编号。请从列表中选择，或先在推广活动计划表中登记该活动。",
    "en-US":
      "There is no campaign with this ID. Choose one from the list, or enter the campaign in the Campaigns sheet first.",
  },
  unknownCustomer: {
    "zh-CN": "没有这个客户编号。请核对，或先在客户信息管理表中登记该客户；在插件窗格中可按名称查找。",
    "en-US":
      "There is no customer with this ID. Check it, or enter the customer in the Customers sheet first; the pane finds customers by name.",
  },
  choice: {
    "zh-CN": "请从下拉列表中选择。列表内容可在“参数设置”中修改。",
    "en-US": "Please choose from the list. Its words can be changed in Settings.",
  },
  choices: {
    "zh-CN": "列表中没有这一项。如果填写的是多项，请用顿号隔开，然后选择“是”保留。",
    "en-US": "The list has no such value. If these are several values separated by commas, choose Yes to keep them.",
  },
  date: {
    "zh-CN": "请填写日期，如 2024-07-01。",
    "en-US": "Please enter a date, such as 2024-07-01.",
  },
  dateTime: {
    "zh-CN": "请填写日期和时间，如 2024-07-01 09:30；不确定时请留空。",
    "en-US": "Please enter a date and time, such as 2024-07-01 09:30, or leave it blank when unknown.",
  },
  dateNotAfterToday: {
    "zh-CN": "请填写已经过去的日期或今天，如 2024-07-01；这里不能填将来的日期。",
    "en-US": "Please enter today or an earlier date, such as 2024-07-01. The future does not belong here.",
  },
  dateNotBefore: {
    "zh-CN": "请填写日期，如 2024-07-01；不能早于同一行的“{other}”。",
    "en-US": "Please enter a date, such as 2024-07-01, on or after “{other}” in the same row.",
  },
  count: {
    "zh-CN": "请填写整数，不能为负数。",
    "en-US": "Please enter a whole number, 0 or more.",
  },
  amount: {
    "zh-CN": "请填写数字，不能为负数，也不要带单位。",
    "en-US": "Please enter a number, 0 or more, without a unit.",
  },
} as const satisfies Record<string, Text>;
