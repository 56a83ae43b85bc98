/** 保存する名前: beside the file that was opened, which a page cannot write into: 調査票.xlsx → 調査票（保存）.xlsx */
export function savedName(fileName: string): string {
  const [, base = fileName, ending = ".xlsx"] = /^(.*?)(\.xls[xm])?$/iu.exec(fileName) ?? [];
  return `${base.replace(/（保存）$/u, "")}（保存）${ending}`;
}
