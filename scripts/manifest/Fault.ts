/** 不備: one line for whoever mends the manifest. */
export interface Fault {
  /** Names of the elements from the root on, as `OfficeApp/Id`; a name stands with `[id]` where there are many. */
  readonly element: string;
  /** What is wrong and how it should be, in Japanese. */
  readonly message: string;
}
