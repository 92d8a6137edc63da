import type { Text } from "./Text";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, "en-US": en });

/** The twenty top-level classes (A to T) of GB/T 4754-2017, Industrial classification for national economic activities. */
export const industries: readonly Text[] = [
  text("农、林、牧、渔业", "Agriculture, forestry and fishing"),
  text("采矿业", "Mining"),
  text("制造业", "Manufacturing"),
  text("电力、热力、燃气及水生产和供应业", "Electricity, heat, gas and water supply"),
  text("建筑业", "Construction"),
  text("批发和零售业", "Wholesale and retail"),
  text("交通运输、仓储和邮政业", "Transport, storage and post"),
  text("住宿和餐饮业", "Hotels and catering"),
  text("信息传输、软件和信息技术服务业", "Information, software and IT services"),
  text("金融业", "Finance"),
  text("房地产业", "Real estate"),
  text("租赁和商务服务业", "Leasing and business services"),
  text("科学研究和技术服务业", "Research and technical services"),
  text("水利、环境和公共设施管理业", "Water, environment and public facilities"),
  text("居民服务、修理和其他服务业", "Household, repair and other services"),
  text("教育", "Education"),
  text("卫生和社会工作", "Health and social work"),
  text("文化、体育和娱乐业", "Culture, sports and entertainment"),
  text("公共管理、社会保障和社会组织", "Public administration and social organisations"),
  text("国际组织", "International organisations"),
];

export const sources: readonly Text[] = [
  text("展会", "Exhibition"),
  text("转介绍", "Referral"),
  text("线上推广(抖音)", "Online promotion (Douyin)"),
  text("线上推广(官网)", "Online promotion (website)"),
  text("线上推广(微信)", "Online promotion (WeChat)"),
  text("电话咨询", "Phone enquiry"),
  text("地推", "Field promotion"),
  text("渠道合作", "Channel partner"),
  text("老客户复购", "Returning customer"),
  text("其他", "Other"),
];

export const channels: readonly Text[] = [
  text("抖音", "Douyin"),
  text("微信公众号", "WeChat official account"),
  text("微信社群", "WeChat groups"),
  text("小红书", "Xiaohongshu"),
  text("官网", "Website"),
  text("搜索推广", "Search ads"),
  text("行业展会", "Trade fairs"),
  text("行业媒体", "Trade media"),
  text("地推", "Field promotion"),
  text("渠道伙伴", "Channel partners"),
  text("电话邀约", "Phone invitations"),
  text("短信", "Text messages"),
  text("邮件", "E-mail"),
];

export const roles: readonly Text[] = [
  text("销售专员", "Sales rep"),
  text("销售经理", "Sales manager"),
  text("市场支持", "Marketing support"),
];

/** The province-level regions of China, in the order of the administrative division codes (GB/T 2260). */
export const regions: readonly Text[] = [
  text("北京", "Beijing"),
  text("天津", "Tianjin"),
  text("河北", "Hebei"),
  text("山西", "Shanxi"),
  text("内蒙古", "Inner Mongolia"),
  text("辽宁", "Liaoning"),
  text("吉林", "Jilin"),
  text("黑龙江", "Heilongjiang"),
  text("上海", "Shanghai"),
  text("江苏", "Jiangsu"),
  text("浙江", "Zhejiang"),
  text("安徽", "Anhui"),
  text("福建", "Fujian"),
  text("江西", "Jiangxi"),
  text("山东", "Shandong"),
  text("河南", "Henan"),
  text("湖北", "Hubei"),
  text("湖南", "Hunan"),
  text("广东", "Guangdong"),
  text("广西", "Guangxi"),
  text("海南", "Hainan"),
  text("重庆", "Chongqing"),
  text("四川", "Sichuan"),
  text("贵州", "Guizhou"),
  text("云南", "Yunnan"),
  text("西藏", "Tibet"),
  text("陕西", "Shaanxi"),
  text("甘肃", "Gansu"),
  text("青海", "Qinghai"),
  text("宁夏", "Ningxia"),
  text("新疆", "Xinjiang"),
  text("台湾", "Taiwan"),
  text("香港", "Hong Kong"),
  text("澳门", "Macao"),
];
