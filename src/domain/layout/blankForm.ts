import type { GridReader } from "../grid/GridReader";
import { foldText } from "../text/foldText";
import type { HeaderBlock, HeaderColumn } from "./HeaderBlock";
import { lineAt } from "./Line";
import { SURE } from "./HeaderWordIndex";

/** 施策の名を尋ねる見出し; 件名 or 内容 heads lists of any kind. */
const nameWord = /施策|取り?組/u;
/** 回答を尋ねる見出し; 区分 or 判定 heads lists of any kind. */
const answerWord = /状況|進捗|評価|達成|実績/u;

const samples =
  "記入例|記載例|記入見本|記載見本|見本|サンプル|sample|ひな形|ひな型|雛形|雛型|テンプレート|template";
const guides = "記入要領|記載要領|作成要領|記入要綱|記入方法|記載方法|記入上の注意|書き方|手引き?";
/** 見本・記入要領のシート名. */
const templateSheet = new RegExp(`${samples}|${guides}|原紙`, "u");
/** 調査票（記入例）, 【見本】, 記入要領: at the end of what opens the sheet. */
const templateTitle = new RegExp(`(?:${samples}|${guides})[)\\]】」]?$`, "u");
/** 【記入例】 alone on a line of its own above the header; 記入要領 there opens a form's own instructions. */
const sampleLine = new RegExp(`^[(\\[【「]?(?:${samples})[)\\]】」]?$`, "u");

const LONGEST_TITLE = 60;

/**
 * 記入前の様式か: whether a header under which no measure and no answer stands is that of a form. It asks for a
 * measure's name and its status or progress, and is neither a list nor a card nor a specimen.
 */
export function isBlankForm(reader: GridReader, header: HeaderBlock): boolean {
  const asks = (fields: readonly string[], word: RegExp): boolean =>
    header.columns.some(({ match }) => match && fields.includes(match.field) && isAsked(match, word));
  return (
    asks(["name"], nameWord) &&
    asks(["status", "progress"], answerWord) &&
    isTabular(header.columns) &&
    !isTemplate(reader, header.top)
  );
}

const isAsked = ({ word, certainty }: { word: string; certainty: number }, wanted: RegExp): boolean =>
  certainty >= SURE && wanted.test(word);

/** On a card (施策名 訓練 状況 ○) a value stands between any two headers. */
function isTabular(columns: readonly HeaderColumn[]): boolean {
  const known = columns.filter(({ match }) => match !== undefined);
  const areNeighbours = known.some(({ column, match }, index) => {
    const next = known[index + 1];
    return next?.column === column + 1 && next.match?.field !== match?.field;
  });
  return areNeighbours || known.length * 2 > columns.length;
}

function isTemplate(reader: GridReader, headerTop: number): boolean {
  if (templateSheet.test(foldText(reader.grid.name))) return true;
  const lines = Array.from({ length: headerTop - 1 }, (_, index) => lineAt(reader, index + 1).texts);
  const [opening = [], ...others] = lines.filter((texts) => texts.length > 0);
  return (
    opening.some((text) => text.length <= LONGEST_TITLE && templateTitle.test(foldText(text))) ||
    others.flat().some((text) => sampleLine.test(foldText(text)))
  );
}
