import type { Text } from "../Text";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, "en-US": en });

/** A kind of customer: how its name ends, its place in the list of industries, and what it may need. */
export interface Business {
  readonly suffix: Text;
  readonly industry: number;
  readonly needs: readonly Text[];
}

export const businesses: readonly Business[] = [
  {
    suffix: text("精密机械有限公司", "Precision Machinery"),
    industry: 2,
    needs: [
      text("车间设备联网，实时看产量", "Connect the shop floor and see output live"),
      text("替换老旧质检系统，半年内上线", "Replace the old inspection system in 6 months"),
      text("三条产线的设备维保服务", "Maintenance for three production lines"),
    ],
  },
  {
    suffix: text("食品有限公司", "Foods"),
    industry: 2,
    needs: [
      text("批次追溯，满足抽检要求", "Batch tracing that passes inspections"),
      text("冷库温度监测与报警", "Temperature alarms for the cold store"),
    ],
  },
  {
    suffix: text("商贸有限公司", "Trading"),
    industry: 5,
    needs: [
      text("门店与仓库库存统一管理", "One stock view for shops and warehouse"),
      text("会员积分与微信商城打通", "Link loyalty points with the WeChat shop"),
      text("批发客户在线下单和对账", "Online orders and statements for wholesale"),
    ],
  },
  {
    suffix: text("供应链管理有限公司", "Supply Chain"),
    industry: 6,
    needs: [
      text("车辆调度与到货时间预测", "Dispatching and arrival estimates"),
      text("电子签收，减少纸质回单", "Electronic receipts instead of paper"),
    ],
  },
  {
    suffix: text("酒店管理有限公司", "Hotels"),
    industry: 7,
    needs: [
      text("八家门店统一收银和报表", "One till and report system for 8 hotels"),
      text("布草洗涤外包，按件结算", "Linen laundry, billed by the piece"),
    ],
  },
  {
    suffix: text("信息技术有限公司", "Information Technology"),
    industry: 8,
    needs: [
      text("客服工单系统，支持 50 坐席", "Service desk for 50 agents"),
      text("数据备份与容灾方案", "Backup and disaster recovery"),
      text("为自有产品寻找渠道代理", "Channel partners for their own product"),
    ],
  },
  {
    suffix: text("建筑工程有限公司", "Construction"),
    industry: 4,
    needs: [
      text("工地考勤与安全巡检", "Site attendance and safety rounds"),
      text("项目成本按月核算", "Monthly cost accounts by project"),
    ],
  },
  {
    suffix: text("教育科技有限公司", "Education"),
    industry: 15,
    needs: [
      text("线上课堂与作业批改", "Online classes and marking"),
      text("招生咨询统一分配和跟进", "Shared handling of admission enquiries"),
    ],
  },
  {
    suffix: text("健康管理有限公司", "Health Care"),
    industry: 16,
    needs: [
      text("体检预约与报告查询", "Check-up booking and reports"),
      text("慢病随访提醒", "Follow-up reminders for patients"),
    ],
  },
  {
    suffix: text("文化传媒有限公司", "Media"),
    industry: 17,
    needs: [
      text("直播设备租赁与现场支持", "Live-stream equipment and crew"),
      text("年度活动物料采购", "Event materials for the year"),
    ],
  },
  {
    suffix: text("物业服务有限公司", "Property Services"),
    industry: 10,
    needs: [
      text("业主报修与收费一体化", "Repairs and fees in one system"),
      text("停车场无人值守改造", "Unattended car parks"),
    ],
  },
  {
    suffix: text("生态农业有限公司", "Farming"),
    industry: 0,
    needs: [
      text("大棚环境监测和自动灌溉", "Greenhouse sensors and irrigation"),
      text("农产品电商代运营", "Run their online farm shop"),
    ],
  },
];

/** Coined words for companies' names; none is meant to be a real firm. */
export const coinedNames: readonly Text[] = [
  ["青禾", "Qinghe"],
  ["云岫", "Yunxiu"],
  ["澜川", "Lanchuan"],
  ["柏年", "Bainian"],
  ["星垣", "Xingyuan"],
  ["朗曜", "Langyao"],
  ["泽润", "Zerun"],
  ["启砚", "Qiyan"],
  ["禾木", "Hemu"],
  ["瑞岑", "Ruicen"],
  ["景澄", "Jingcheng"],
  ["恒垚", "Hengyao"],
  ["沐野", "Muye"],
  ["凌渡", "Lingdu"],
  ["嘉屿", "Jiayu"],
  ["弘栎", "Hongli"],
  ["远樵", "Yuanqiao"],
  ["晴川里", "Qingchuanli"],
  ["致朴", "Zhipu"],
  ["和畅谷", "Hechanggu"],
  ["鼎溪", "Dingxi"],
  ["岚桥", "Lanqiao"],
  ["衡石", "Hengshi"],
  ["新榆", "Xinyu"],
  ["蓝汀", "Lanting"],
  ["正淼", "Zhengmiao"],
  ["乐檀", "Letan"],
  ["宇泊", "Yubo"],
  ["锦樾", "Jinyue"],
  ["安圃", "Anpu"],
  ["方圻", "Fangqi"],
  ["清砾", "Qingli"],
  ["元朔", "Yuanshuo"],
  ["明堤", "Mingdi"],
  ["长荇", "Changxing"],
  ["松雪湾", "Songxuewan"],
].map(([zh, en]) => text(zh ?? "", en ?? ""));

/** Cities with their place in the list of regions. */
export const cities: readonly { readonly name: Text; readonly region: number }[] = [
  { name: text("北京", "Beijing"), region: 0 },
  { name: text("上海", "Shanghai"), region: 8 },
  { name: text("苏州", "Suzhou"), region: 9 },
  { name: text("南京", "Nanjing"), region: 9 },
  { name: text("杭州", "Hangzhou"), region: 10 },
  { name: text("宁波", "Ningbo"), region: 10 },
  { name: text("合肥", "Hefei"), region: 11 },
  { name: text("厦门", "Xiamen"), region: 12 },
  { name: text("青岛", "Qingdao"), region: 14 },
  { name: text("郑州", "Zhengzhou"), region: 15 },
  { name: text("武汉", "Wuhan"), region: 16 },
  { name: text("长沙", "Changsha"), region: 17 },
  { name: text("广州", "Guangzhou"), region: 18 },
  { name: text("深圳", "Shenzhen"), region: 18 },
  { name: text("成都", "Chengdu"), region: 22 },
  { name: text("西安", "Xi'an"), region: 26 },
];

export const lossReasons: readonly { readonly reason: Text; readonly competitor: Text }[] = [
  {
    reason: text("报价高于预算，对方选择低价方案", "Over budget; they took a cheaper offer"),
    competitor: text("速联系统", "Sulian Systems"),
  },
  { reason: text("交付周期不能满足要求", "We could not deliver in time"), competitor: text("宏博科技", "Hongbo Tech") },
  { reason: text("项目暂停，预算被取消", "Project stopped, budget withdrawn"), competitor: text("无", "None") },
  {
    reason: text("总部指定其他供应商", "Head office named another supplier"),
    competitor: text("中枢软件", "Zhongshu Software"),
  },
  {
    reason: text("缺少移动端审批功能", "No approvals on mobile phones"),
    competitor: text("速联系统", "Sulian Systems"),
  },
  {
    reason: text("关键联系人离职，需求搁置", "Our contact left and the need went away"),
    competitor: text("未知", "Unknown"),
  },
];
