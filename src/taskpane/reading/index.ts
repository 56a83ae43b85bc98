export { QuestionCards } from "./QuestionCards";
export { ReadingPanel } from "./ReadingPanel";
