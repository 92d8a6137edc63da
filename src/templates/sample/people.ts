import type { Language, Text } from "../Text";
import { roles } from "../openListValues";
import type { TeamMember } from "../settingsSheet";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, "en-US": en });

const salesDepartment = text("销售部", "Sales");
const marketingDepartment = text("市场部", "Marketing");

const members: readonly { readonly name: Text; readonly role: number; readonly department: Text }[] = [
  { name: text("林致远", "Lin Zhiyuan"), role: 1, department: salesDepartment },
  { name: text("周晓岚", "Zhou Xiaolan"), role: 0, department: salesDepartment },
  { name: text("陈柏松", "Chen Baisong"), role: 0, department: salesDepartment },
  { name: text("许安然", "Xu Anran"), role: 0, department: salesDepartment },
  { name: text("马骏飞", "Ma Junfei"), role: 0, department: salesDepartment },
  { name: text("沈佳宁", "Shen Jianing"), role: 2, department: marketingDepartment },
];

/** Gives the made-up team: a manager, four reps and one person in marketing support. */
export function sampleTeam(language: Language): readonly TeamMember[] {
  return members.map(({ name, role, department }) => ({
    name: name[language],
    role: roles[role]?.[language] ?? "",
    department: department[language],
  }));
}

/** Family and given names of contacts; the English form is written as a passport has it. */
export const familyNames: readonly Text[] = [
  text("王", "Wang"),
  text("李", "Li"),
  text("张", "Zhang"),
  text("刘", "Liu"),
  text("杨", "Yang"),
  text("黄", "Huang"),
  text("赵", "Zhao"),
  text("吴", "Wu"),
  text("徐", "Xu"),
  text("孙", "Sun"),
  text("朱", "Zhu"),
  text("胡", "Hu"),
  text("郭", "Guo"),
  text("何", "He"),
  text("高", "Gao"),
];

export const givenNames: readonly Text[] = [
  text("建明", "Jianming"),
  text("雨桐", "Yutong"),
  text("思远", "Siyuan"),
  text("海燕", "Haiyan"),
  text("志强", "Zhiqiang"),
  text("文静", "Wenjing"),
  text("子涵", "Zihan"),
  text("丽华", "Lihua"),
  text("国栋", "Guodong"),
  text("晨曦", "Chenxi"),
  text("晓峰", "Xiaofeng"),
  text("梦洁", "Mengjie"),
  text("宏伟", "Hongwei"),
];
