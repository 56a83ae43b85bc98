/** ブックに控えた設定を読めないこと: names the place; the workbook is checked by what it says itself. */
export class KeptSettingsUnreadable extends Error {
  override readonly name = "KeptSettingsUnreadable";
  constructor(readonly place: string) {
    super(place);
  }
}
