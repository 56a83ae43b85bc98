import { lazy } from "react";

/** 読み取りの画面, loaded when it is first shown: the first findings need none of it. */
export const ReadingPanel = lazy(async () => ({ default: (await import(".")).ReadingPanel }));
export const QuestionCards = lazy(async () => ({ default: (await import(".")).QuestionCards }));
