export { ReportView } from "./ReportView";
