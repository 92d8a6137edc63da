export { HomeView } from "./HomeView";
