import type { SystemValueKey } from "../lists";
import type { Text } from "../Text";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, "en-US": en });

/** What is said at one step of a deal, and what to do next; summaries have at most 100 characters. */
export interface Conversation {
  readonly methods: readonly SystemValueKey<"method">[];
  readonly summary: Text;
  readonly next: Text;
  readonly objection?: Text;
}

/** Conversations by how far the deal has come. */
export const conversations = {
  first: [
    {
      methods: ["phone"],
      summary: text(
        "首次沟通，介绍产品，确认对方负责采购",
        "First call: introduced the product, confirmed they decide on purchases",
      ),
      next: text("发送产品手册和两个同行案例", "Send the brochure and two cases from their industry"),
    },
    {
      methods: ["wechat"],
      summary: text("加了微信，对方想先看资料再约时间", "Connected on WeChat; wants to read up before meeting"),
      next: text("发送三分钟演示视频并约线上会议", "Send the 3-minute demo video and propose a meeting"),
    },
    {
      methods: ["visitOffline", "phone"],
      summary: text("聊了现有流程，痛点是数据靠手工汇总", "Talked about how they work: figures are added up by hand"),
      next: text("整理需求清单发对方确认", "Write up the needs for them to confirm"),
    },
  ],
  needs: [
    {
      methods: ["phone"],
      summary: text("电话梳理需求，半年内要上线", "Went through the needs by phone; must be live within six months"),
      next: text("邀请技术同事一起做线上演示", "Set up an online demo with our engineer"),
    },
    {
      methods: ["phone", "onlineMeeting", "visitOnline"],
      summary: text("对方介绍了三家在比的供应商，看重售后", "They compare three suppliers and care most about service"),
      next: text("准备售后服务说明和响应承诺", "Prepare the service description with response times"),
      objection: text("担心售后响应慢", "Afraid of slow service"),
    },
    {
      methods: ["visitOffline"],
      summary: text("拜访现场，了解仓库和门店的实际流程", "Visited the site to see how warehouse and shops work"),
      next: text("三天内给出初步方案", "Draft a first proposal within three days"),
    },
    {
      methods: ["phone", "wechat", "onlineMeeting"],
      summary: text("对方认可方向，需要内部立项", "They like the direction and need internal approval"),
      next: text("提供立项用的投入产出测算表", "Provide a cost-benefit sheet for the approval"),
    },
  ],
  offer: [
    {
      methods: ["onlineMeeting", "visitOnline"],
      summary: text(
        "演示后对方提出接口和数据迁移问题",
        "After the demo they asked about interfaces and data migration",
      ),
      next: text("提交接口说明和迁移计划", "Hand in the interface notes and a migration plan"),
      objection: text("历史数据能否完整迁移", "Can all old data be moved?"),
    },
    {
      methods: ["email", "phone"],
      summary: text("发出正式报价，对方希望分两期付款", "Sent the quotation; they would like to pay in two parts"),
      next: text("与财务确认分期付款条件", "Settle payment in two parts with our finance team"),
      objection: text("一次性付款压力大", "Paying all at once is hard"),
    },
    {
      methods: ["phone", "visitOffline"],
      summary: text("谈到价格，对方希望再优惠百分之五", "Talked about the price; they ask for another 5 %"),
      next: text("申请折扣并书面回复", "Ask for the discount and answer in writing"),
      objection: text("价格偏高", "Price is on the high side"),
    },
    {
      methods: ["email"],
      summary: text("法务已看合同，提出两处修改", "Their lawyers read the contract and want two changes"),
      next: text("发送修订后的合同文本", "Send the revised contract"),
    },
  ],
  won: [
    {
      methods: ["visitOffline", "email"],
      summary: text("合同签署完成，首付款已到账", "Contract signed, first payment received"),
      next: text("移交实施团队并召开启动会", "Hand over to delivery and hold the kick-off"),
    },
    {
      methods: ["phone", "wechat"],
      summary: text("确认订单和交付时间，对方很满意", "Order and delivery date confirmed; they are happy"),
      next: text("交付后一周回访", "Call back a week after delivery"),
    },
  ],
  lost: [
    {
      methods: ["phone", "sms", "wechat"],
      summary: text(
        "对方告知已选择其他方案，感谢我们的配合",
        "They told us they chose another supplier and thanked us",
      ),
      next: text("半年后回访一次，了解使用情况", "Call again in half a year to see how it goes"),
    },
  ],
} as const satisfies Record<string, readonly Conversation[]>;

export const delayReasons: readonly Text[] = [
  text("对方出差，改到下周", "They are travelling; moved to next week"),
  text("等待技术部确认方案", "Waiting for our engineers' answer"),
  text("客户内部会议推迟", "Their internal meeting was put off"),
  text("报价需重新核算", "The quotation has to be reworked"),
];
