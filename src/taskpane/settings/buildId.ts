/** プログラムの版: the hash that the build put into the name of the pane's own script; 開発版 where it put none. */
export function buildId(): string {
  const names = [...document.scripts].map(({ src }) => src);
  return names.map((name) => /taskpane\.([0-9a-f]{8})\.js/u.exec(name)?.[1]).find(Boolean) ?? "開発版";
}
