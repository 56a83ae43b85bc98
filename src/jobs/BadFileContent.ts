/** 正しくないファイル: names the place in a file of ours (mapping, master) that is not as it has to be. */
export class BadFileContent extends Error {
  override readonly name = "BadFileContent";
  constructor(readonly place: string) {
    super(place);
  }
}
