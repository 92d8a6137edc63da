import type { SystemValueKey } from "../lists";
import type { Text } from "../Text";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, "en-US": en });

/** A campaign of the sample, with its days counted from today. */
export interface CampaignPlan {
  readonly name: Text;
  readonly type: SystemValueKey<"campaignType">;
  readonly startsIn: number;
  readonly lasts: number;
  readonly audience: Text;
  /** Places in the list of channels, and in the list of sources for the customers that it brings. */
  readonly channels: readonly number[];
  readonly sources: readonly number[];
  readonly budget: readonly { readonly item: Text; readonly amount: number }[];
  /** Share of the budget that was spent in the end; null while nothing is settled. */
  readonly spent: number | null;
  readonly targetLeads: number;
  readonly targetRevenue: number;
  readonly customers: number;
  readonly departments: Text;
  readonly approval: SystemValueKey<"approval">;
  readonly highlights?: Text;
  readonly problems?: Text;
  readonly improvements?: Text;
}

const withIt = text(
  "销售部(客户跟进)、技术部(直播支持)、设计部(物料制作)",
  "Sales (follow-up), IT (live stream), Design (materials)",
);
const withDesign = text("销售部(现场接待)、设计部(展位与物料)", "Sales (reception), Design (booth and materials)");
const salesOnly = text("销售部(客户跟进)、市场部(内容制作)", "Sales (follow-up), Marketing (content)");

export const campaignPlans: readonly CampaignPlan[] = [
  {
    name: text("华东行业展会", "East China trade fair"),
    type: "exhibition",
    startsIn: -196,
    lasts: 24,
    audience: text("华东地区制造企业的生产和设备负责人", "Plant managers of manufacturers in East China"),
    channels: [6, 1],
    sources: [0],
    budget: [
      { item: text("展位费", "Booth"), amount: 18000 },
      { item: text("物料费", "Materials"), amount: 6000 },
      { item: text("差旅费", "Travel"), amount: 8000 },
    ],
    spent: 1.06,
    targetLeads: 12,
    targetRevenue: 150000,
    customers: 12,
    departments: withDesign,
    approval: "approved",
    highlights: text("展位接待超预期，制造业客户质量高", "Busy booth; manufacturers were good leads"),
    problems: text("展后三天内首次响应不足八成", "Under 80 % were called within three days"),
    improvements: text("展前排好跟进人，当天完成首次联系", "Assign reps in advance and call the same day"),
  },
  {
    name: text("新品直播发布会", "New product live launch"),
    type: "liveStream",
    startsIn: -148,
    lasts: 28,
    audience: text("零售与批发企业的运营负责人", "Operations managers in retail and wholesale"),
    channels: [0, 2, 4],
    sources: [2],
    budget: [
      { item: text("物料费", "Materials"), amount: 5000 },
      { item: text("主播费用", "Host"), amount: 8000 },
      { item: text("平台推广费", "Platform ads"), amount: 20000 },
    ],
    spent: 0.94,
    targetLeads: 15,
    targetRevenue: 180000,
    customers: 11,
    departments: withIt,
    approval: "approved",
    highlights: text("直播间停留时长高，意向客户占比大", "Viewers stayed long; many turned into intent"),
    problems: text("抖音引流多为小微企业，客单价偏低", "Douyin brought small firms with small orders"),
    improvements: text("增加行业社群投放，提前筛选企业规模", "Use trade groups and ask for company size first"),
  },
  {
    name: text("行业白皮书内容营销", "White paper campaign"),
    type: "content",
    startsIn: -104,
    lasts: 30,
    audience: text("信息化主管和中小企业负责人", "IT managers and owners of smaller firms"),
    channels: [1, 4, 7],
    sources: [4, 3],
    budget: [
      { item: text("撰稿与设计费", "Writing and design"), amount: 9000 },
      { item: text("媒体投放费", "Media"), amount: 12000 },
    ],
    spent: 1,
    targetLeads: 8,
    targetRevenue: 100000,
    customers: 9,
    departments: salesOnly,
    approval: "approved",
    highlights: text("下载转化稳定，获客成本最低", "Steady downloads at the lowest cost per lead"),
    problems: text("下载后跟进不及时，流失两家", "Slow calls after downloads lost two customers"),
    improvements: text("下载当天由专人电话回访", "Call everyone on the day of the download"),
  },
  {
    name: text("园区地推体验周", "Business park week"),
    type: "fieldPromotion",
    startsIn: -66,
    lasts: 20,
    audience: text("产业园区内的中小企业", "Small and mid-sized firms in business parks"),
    channels: [8, 2],
    sources: [6],
    budget: [
      { item: text("场地费", "Venue"), amount: 4000 },
      { item: text("人员补贴", "Staff allowances"), amount: 6000 },
      { item: text("礼品费", "Gifts"), amount: 3500 },
    ],
    spent: 1.27,
    targetLeads: 10,
    targetRevenue: 60000,
    customers: 7,
    departments: salesOnly,
    approval: "approved",
  },
  {
    name: text("渠道伙伴招募", "Channel partner drive"),
    type: "channelPartner",
    startsIn: -38,
    lasts: 26,
    audience: text("有企业客户资源的区域代理商", "Regional agents who serve companies"),
    channels: [9, 12, 4],
    sources: [7, 1],
    budget: [
      { item: text("招募会费用", "Recruiting event"), amount: 10000 },
      { item: text("培训资料费", "Training material"), amount: 4000 },
      { item: text("激励金", "Incentives"), amount: 16000 },
    ],
    spent: null,
    targetLeads: 8,
    targetRevenue: 120000,
    customers: 6,
    departments: salesOnly,
    approval: "approved",
  },
  {
    name: text("老客户答谢直播", "Customer thank-you stream"),
    type: "liveStream",
    startsIn: -10,
    lasts: 24,
    audience: text("老客户及其推荐的新客户", "Existing customers and those they refer"),
    channels: [0, 2],
    sources: [2, 1],
    budget: [
      { item: text("物料费", "Materials"), amount: 4000 },
      { item: text("主播费用", "Host"), amount: 6000 },
      { item: text("平台推广费", "Platform ads"), amount: 15000 },
    ],
    spent: null,
    targetLeads: 15,
    targetRevenue: 200000,
    customers: 5,
    departments: withIt,
    approval: "approved",
  },
  {
    name: text("智能制造专场展会", "Smart manufacturing fair"),
    type: "exhibition",
    startsIn: 16,
    lasts: 30,
    audience: text("大型制造企业的信息化负责人", "IT heads of large manufacturers"),
    channels: [6, 7],
    sources: [0],
    budget: [
      { item: text("展位费", "Booth"), amount: 26000 },
      { item: text("物料费", "Materials"), amount: 9000 },
      { item: text("差旅费", "Travel"), amount: 12000 },
    ],
    spent: null,
    targetLeads: 18,
    targetRevenue: 300000,
    customers: 0,
    departments: withDesign,
    approval: "pending",
  },
  {
    name: text("短视频达人合作", "Short video partners"),
    type: "content",
    startsIn: 30,
    lasts: 28,
    audience: text("餐饮与酒店的店长", "Restaurant and hotel managers"),
    channels: [0, 3],
    sources: [2],
    budget: [
      { item: text("达人合作费", "Creators"), amount: 30000 },
      { item: text("投流费", "Paid reach"), amount: 20000 },
    ],
    spent: null,
    targetLeads: 20,
    targetRevenue: 160000,
    customers: 0,
    departments: salesOnly,
    approval: "rejected",
  },
];
