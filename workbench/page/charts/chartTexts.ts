/** Words of charts in the display languages. */
export const chartTexts = {
  "zh-CN": {
    series: (number: number) => `系列${number}`,
    label: (name: string) => `图表：${name}`,
  },
  "en-US": {
    series: (number: number) => `Series${number}`,
    label: (name: string) => `Chart: ${name}`,
  },
} as const;
