export { EntryView } from "./EntryView";
