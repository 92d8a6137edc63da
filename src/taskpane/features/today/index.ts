export { TodayView } from "./TodayView";
