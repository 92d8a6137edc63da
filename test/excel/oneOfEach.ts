import { dateSerialAt } from "../../src/core/dates";

const today = dateSerialAt(new Date());

/** A customer with a contact, and an overdue follow-up of theirs, by column key. */
export const customer = {
  customerId: "C20240701001",
  customerName: "华星科技",
  contactName: "赵磊",
  contact: "13800000000",
  stage: "意向",
  owner: "李明",
  tier: "A",
};

export const followUp = {
  followUpId: "G20240701001",
  customerId: "C20240701001",
  rep: "李明",
  summary: "电话沟通",
  nextAction: "发送报价单",
  status: "待处理",
  followUpDate: today - 5,
  dueDate: today - 2,
};
