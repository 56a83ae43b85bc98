/** 呼べるもの: methods that answer later, with plain data. */
export type Methods<Names extends object> = {
  readonly [Name in keyof Names]: (...given: never[]) => Promise<unknown>;
};

/** One call of methods that are elsewhere. @throws CallError */
export type Caller<All extends Methods<All>> = <Name extends keyof All & string>(
  name: Name,
  ...given: Parameters<All[Name]>
) => ReturnType<All[Name]>;
