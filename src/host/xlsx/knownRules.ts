import type { Element } from "@xmldom/xmldom";

/** Conditional formats the model carries; others stay in the file, unseen. */
const ruleTypes = new Set(
  (
    "cellIs expression colorScale dataBar iconSet top10 aboveAverage duplicateValues uniqueValues containsText " +
    "notContainsText beginsWith endsWith containsBlanks notContainsBlanks"
  ).split(" "),
);

/** Whether the model has a conditional rule of the file. */
export const isKnownRule = (rule: Element): boolean => ruleTypes.has(rule.getAttribute("type") ?? "");

const validationTypes = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);

/** Whether the model has a data validation of the file; those that only set the input mode are not in it. */
export const isKnownValidation = (validation: Element): boolean =>
  validationTypes.has(validation.getAttribute("type") ?? "") &&
  (validation.getAttribute("sqref") ?? "") !== "";
