/** Expressions of time in both languages; what they leave over is searched for a figure. */
const times = [
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/gu,
  /\d{4}\s*年(?:\s*[Qq]?\d\s*(?:季度?)?|\s*第?[一二三四]季度)?/gu,
  /\d{1,2}\s*[./月]\s*\d{1,2}\s*日?(?=\s*(?:前|之前|止|至|到|-|~|$|[,，。;；、)）]))/gu,
  /\d{1,2}\s*月\s*(?:\d{1,2}\s*日)?/gu,
  /(?:第?[一二三四]|本|下|上|每)?个?(?:季度?|月|周|年)(?:底|末|内|初|度)?(?=前|内|$|[\s,，。;；、]|之前|完成|达|新增|实现)/gu,
  /[一二两三四五六七八九十百\d]+\s*(?:个?(?:工作日|自然日|月|星期|季度|礼拜)|天|日|周|年)\s*(?:内|之内|以内|前|之前)?/gu,
  /(?:上|下)半年|年底|年末|年内|月底|月末|季末|季度末|期间|活动期/gu,
  /\b(?:q[1-4]|h[12]|20\d\d)\b/giu,
  /\b\d{1,2}(?:st|nd|rd|th)\b/giu,
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b\.?(?:\s+\d{1,2}\b)?/giu,
  /\b(?:within|in|over|by|before|until|during)\s+(?:the\s+)?(?:\w+\s+)?(?:days?|weeks?|months?|quarters?|years?|campaign|end|friday|monday)\b/giu,
  /\b(?:this|next|per|each|every|a)\s+(?:day|week|month|quarter|year)\b/giu,
  /\b\d+\s*(?:days?|weeks?|months?|quarters?|years?)\b/giu,
] as const;

const figure =
  /\d|[一二两三四五六七八九十百千万半]+\s*(?:个|家|名|位|人|万|元|成|倍|次|场|单|套|台|份|%)|翻[一两]?[番倍]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred|thousand|double|twice|half)\b/iu;

/** What a goal lacks to be measurable (SMART): a figure, a time limit. Dates are no figures to be reached. */
export function goalLacks(goal: string): { readonly number: boolean; readonly time: boolean } {
  const text = goal.normalize("NFKC");
  let rest = text;
  for (const time of times) rest = rest.replace(time, " ");
  return { number: !figure.test(rest), time: rest === text };
}
