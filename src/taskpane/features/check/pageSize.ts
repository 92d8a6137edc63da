/** So many findings at a time: enough to work through, few enough to draw at once. */
export const pageSize = 20;
