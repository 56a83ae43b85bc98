import type { Finding, NotRun } from "../domain/check/Finding";
import type { MeasureField } from "../domain/measure/MeasureRow";
import type { DetailsOf, RuleId } from "../domain/rules/registry";
import type { Severity } from "../domain/rules/Rule";
import { fieldWords } from "../domain/sheet/fieldWords";
import { severityWords } from "../domain/sheet/severityWords";

/** What a finding says: what is wrong, and what to do. */
interface RuleMessage<Id extends RuleId> {
  readonly title: string;
  readonly problem: (details: DetailsOf<Id>) => string;
  readonly remedy: string;
}

/** 2011-03-31 → 2011年3月31日. */
const dayWords = (isoDay: string): string => {
  const [year, month, day] = isoDay.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

/** 規則ごとの文: a rule without its words does not compile. */
export const ruleMessages: { readonly [Id in RuleId]: RuleMessage<Id> } = {
  "form.unanswered": {
    title: "未回答の様式",
    problem: ({ rows }) =>
      rows === 0
        ? "見出しの下に施策が一つも記入されていません。"
        : `${rows}行のどれにも状況・進捗状況の記入がありません。`,
    remedy: "記入前の様式であれば、担当府省庁に回答をお願いしてください。",
  },
  "heading.differs": {
    title: "見出しのちがい",
    problem: ({ other, otherRow }) => `同じ番号の見出しが、${otherRow}行目では「${other}」となっています。`,
    remedy: "どちらが正しいか確かめて、そろえてください。",
  },
  "id.duplicate": {
    title: "番号の重複",
    problem: ({ id, others }) => `番号「${id}」が${others}行目にもあります。`,
    remedy: "どちらかの番号を直してください。",
  },
  "id.missing": {
    title: "番号の記入もれ",
    problem: () => "ほかの行には番号がありますが、この行では空欄です。",
    remedy: "番号を記入してください。",
  },
  "label.missing": {
    title: "項番の記入もれ",
    problem: () => "ほかの行には項番がありますが、この行では空欄です。",
    remedy: "項番を記入してください。",
  },
  "label.lookalike": {
    title: "項番の文字ちがい",
    problem: ({ letter }) => `項番の文字が片仮名の「${letter}」ではなく、よく似た別の文字です。`,
    remedy: "片仮名に直してください。",
  },
  "label.duplicate": {
    title: "項番の重複",
    problem: ({ label, others }) => `同じ見出しの下で、項番「${label}」が${others}行目にもあります。`,
    remedy: "どちらかの項番を直してください。",
  },
  "label.sequence": {
    title: "項番の並び",
    problem: ({ written, expected }) =>
      expected === ""
        ? `項番「${written}」が、並びの順番と違うところにあります。`
        : `並びの順番では「${expected}」が来るところに「${written}」があります。`,
    remedy: "抜けた行や入れかわった行がないか確かめ、項番を直してください。",
  },
  "row.duplicate": {
    title: "行の重複",
    problem: ({ others }) => `同じ見出しの下に、まったく同じ内容の行が${others}行目にもあります。`,
    remedy: "写し間違いであれば、どれか一つを残して消してください。",
  },
  "row.hidden": {
    title: "非表示の行",
    problem: ({ rows }) =>
      `ここから${rows}行の施策は、非表示か、フィルターで隠れています。隠れたままでも読み取り、数えています。`,
    remedy: "数えてよい行か確かめ、不要であれば消してください。",
  },
  "name.missing": {
    title: "施策名の記入もれ",
    problem: () => "施策名が空欄です。",
    remedy: "施策名を記入してください。",
  },
  "name.duplicate": {
    title: "施策名の重複",
    problem: ({ others }) => `項番の違う${others}行目にも同じ施策名があり、どちらも再掲となっていません。`,
    remedy: "再掲であれば印を付け、別の施策であれば名前を書き分けてください。",
  },
  "name.differs-in-group": {
    title: "細目どうしの施策名のちがい",
    problem: ({ other, label, otherRow }) =>
      `同じ施策の「${label}」（${otherRow}行目）では「${other}」となっていて、少しだけ違います。`,
    remedy: "どちらが正しいか確かめて、そろえてください。",
  },
  "ministry.missing": {
    title: "担当府省庁の記入もれ",
    problem: () => "担当府省庁が空欄です。",
    remedy: "担当府省庁を記入してください。",
  },
  "ministry.unknown": {
    title: "府省庁名が見つからない",
    problem: ({ names, candidates }) =>
      `「${names}」は府省庁マスタにありません。${candidates === "" ? "" : `「${candidates}」のことかもしれません。`}`,
    remedy: "正しい名前に直すか、府省庁マスタに加えてください。",
  },
  "ministry.unit": {
    title: "府省庁以外の名前",
    problem: ({ names }) => `「${names}」は府省庁の内部の組織、又は府省庁以外の団体です。`,
    remedy: "このままでよいか確認してください。",
  },
  "ministry.abbreviation": {
    title: "府省庁の略称",
    problem: ({ names, full }) => `「${names}」は略称です。正式な名前は「${full}」です。`,
    remedy: "正式な名前に直してください。",
  },
  "ministry.variant": {
    title: "府省庁名の表記ゆれ",
    problem: ({ right }) => `「${right}」と読めますが、空白や字形が正式な表記と違います。`,
    remedy: "正式な表記に直してください。",
  },
  "ministry.not-in-force": {
    title: "その年度にない府省庁",
    problem: ({ names, fiscalYear, related }) =>
      `「${names}」は${fiscalYear}年度にはありません。${related === "" ? "" : `${fiscalYear}年度にあたる組織は「${related}」です。`}`,
    remedy: "年度と担当府省庁を確認してください。",
  },
  "ministry.group-term": {
    title: "総称の書き方",
    problem: ({ names, terms }) => `「${names}」は、ほかでは「${terms}」と書かれる総称です。`,
    remedy: "指す範囲が同じであれば、書き方をそろえてください。",
  },
  "ministry.duplicate": {
    title: "府省庁の重複",
    problem: ({ names }) => `「${names}」が二度書かれています。`,
    remedy: "一方を消してください。",
  },
  "ministry.separator": {
    title: "府省庁のつなぎ方",
    problem: ({ oddComma, and }) => {
      if (oddComma !== "") return `府省庁の間の「${oddComma}」は、ほかでは「、」と書かれます。`;
      return and === ""
        ? "ほかの行では、最後の府省庁の前に「及び」があります。"
        : `一つの欄に「${and}」が二度あります。`;
    },
    remedy: "つなぎ方をそろえてください。",
  },
  "ministry.tag-differs": {
    title: "担当にない府省庁の印",
    problem: ({ names, ministries }) =>
      `「${names}」の記述という印がありますが、担当府省庁は「${ministries}」です。`,
    remedy: "印と担当府省庁のどちらが正しいか確認してください。",
  },
  "status.missing": {
    title: "状況の記入もれ",
    problem: () => "状況が空欄です。",
    remedy: "状況の区分を記入してください。",
  },
  "status.unknown": {
    title: "区分にない状況",
    problem: ({ value, codes }) => `「${value}」は状況の区分（${codes}）にありません。`,
    remedy: "区分のどれに当たるか確認して直してください。",
  },
  "status.variant": {
    title: "状況の記号ちがい",
    problem: ({ value, code }) => `「${value.trim()}」は「${code}」とは別の文字なので、集計から漏れます。`,
    remedy: "区分の記号に直してください。",
  },
  "status.contradicts-progress": {
    title: "状況と進捗状況の食いちがい",
    problem: ({ status, ending }) => `状況は「${status}」ですが、進捗状況は「…${ending}」で終わっています。`,
    remedy: "どちらが正しいか確認してください。",
  },
  "progress.missing": {
    title: "進捗状況の記入もれ",
    problem: () => "進捗状況が空欄です。",
    remedy: "進捗状況を記入してください。",
  },
  "progress.ditto": {
    title: "「同上」などの書き方",
    problem: ({ value }) => `「${value}」は、並べ替えや統合をすると別の行を指してしまいます。`,
    remedy: "内容そのものを書いてください。",
  },
  "progress.unchanged": {
    title: "前回と同じ進捗状況",
    problem: () => "進捗状況が、前回の進捗状況と同じ文のままです。",
    remedy: "今回の状況に書き直されているか確認してください。",
  },
  "relisted.dangling": {
    title: "元の施策がない再掲",
    problem: ({ nearest }) =>
      `再掲とありますが、同じ名前の元の施策が見つかりません。${nearest === "" ? "" : `近い名前に「${nearest}」があります。`}`,
    remedy: "施策名を元の施策と同じにするか、再掲でよいか確認してください。",
  },
  "relisted.ministries-differ": {
    title: "再掲と元の担当のちがい",
    problem: ({ base, baseRow }) => `元の施策（${baseRow}行目）の担当は「${base}」です。`,
    remedy: "どちらが正しいか確認してください。",
  },
  "relisted.text-differs": {
    title: "再掲と元の進捗状況のちがい",
    problem: ({ baseRow }) => `元の施策（${baseRow}行目）の進捗状況と文が違います。`,
    remedy: "「再掲」だけにするか、元の施策と同じ文にしてください。",
  },
  "deadline.unreadable": {
    title: "読めない期限",
    problem: ({ value, impossible }) =>
      impossible === ""
        ? `「${value}」から時期を読み取れません。`
        : `「${impossible}」という日はありません。`,
    remedy: "「2025年度末」のように、時期が分かる書き方にしてください。",
  },
  "deadline.era-mismatch": {
    title: "和暦と西暦の食いちがい",
    problem: ({ written, era, right }) => `「${written}」の和暦と西暦が合いません。${era}は${right}年です。`,
    remedy: "どちらが正しいか確認して直してください。",
  },
  "deadline.passed": {
    title: "過ぎた期限",
    problem: ({ last, asOf, status }) =>
      `期限（${dayWords(last)}）が基準日（${dayWords(asOf)}）より前ですが、状況は「${status}」です。`,
    remedy: "状況と期限を確認してください。",
  },
  "text.impossible-date": {
    title: "ありえない日付",
    problem: ({ impossible, written, right }) => {
      if (impossible !== "") return `「${impossible}」という日や時刻はありません。`;
      return right === ""
        ? `「${written}」は、前後のどの年でも曜日が合いません。`
        : `「${written}」は${right}曜日です。`;
    },
    remedy: "正しい日付を確認して直してください。",
  },
  "text.invisible": {
    title: "見えない文字",
    problem: ({ characters }) => `目に見えない文字（${characters}）が入っています。`,
    remedy: "取り除いてください。",
  },
  "text.private-use": {
    title: "外字などの文字",
    problem: ({ characters }) =>
      `ほかのパソコンでは別の字に見える文字（${characters}）が入っています。文書から写した箇条書きの印や外字です。`,
    remedy: "箇条書きの印は「・」に、外字はふつうの文字に直してください。",
  },
  "text.struck-through": {
    title: "見え消し",
    problem: ({ struck, partly }) =>
      partly === ""
        ? `「${struck}」に取り消し線が引かれたままです。`
        : "一部に取り消し線がありますが、Excel からはどの部分かを読み取れません。",
    remedy: "消した部分を取り除いてから、もう一度検証してください。",
  },
  "text.placeholder": {
    title: "仮の記入",
    problem: ({ words, nothing }) =>
      nothing === ""
        ? `「${words}」は、あとで書き直すつもりの仮の記入のようです。`
        : `「${nothing}」だけでは、進捗があったのかどうか分かりません。`,
    remedy: "確かめて、決まった内容を書いてください。",
  },
  "text.cut-off": {
    title: "途中で切れた文",
    problem: ({ ending, full }) =>
      full === 0
        ? `「…${ending}」で終わっていて、文が途中で切れているようです。`
        : `ちょうど${full}文字の「…${ending}」で終わっていて、写したときに途中で切れたようです。`,
    remedy: "元の文を確かめて、続きを書いてください。",
  },
  "text.lookalike-script": {
    title: "よく似た別の文字",
    problem: ({ differing }) => `見た目の似た別の文字が混じっています（${differing}）。`,
    remedy: "正しい文字に直してください。",
  },
  "text.mixed-width": {
    title: "全角と半角の混在",
    problem: ({ words }) => `「${words}」は、一つの語や数に全角と半角が混じっています。`,
    remedy: "半角にそろえてください。",
  },
  "text.halfwidth-katakana": {
    title: "半角の片仮名",
    problem: ({ words }) => `「${words}」は半角の片仮名です。ほかでは全角で書かれます。`,
    remedy: "全角に直してください。",
  },
  "text.repeated-punctuation": {
    title: "重なった句読点・言葉",
    problem: ({ words }) => `「${words}」と、句読点や言葉が重なっています。`,
    remedy: "余分なほうを消してください。",
  },
  "text.unbalanced-brackets": {
    title: "対にならないかっこ",
    problem: ({ beside, isOpen }) =>
      isOpen === 1
        ? `「${beside}」のかっこが閉じていません。`
        : `「${beside}」の終わりのかっこには、始まりがありません。`,
    remedy: "足りないかっこを補うか、余分なかっこを消してください。",
  },
  "text.not-in-cp932": {
    title: "ほかの形式で失われる文字",
    problem: ({ characters }) =>
      `「${characters}」は、「CSV（コンマ区切り）」で保存すると「?」に変わってしまう文字です。`,
    remedy: "ほかの文字で書けるか確認してください。",
  },
  "cell.error-value": {
    title: "エラー値",
    problem: ({ value }) => `セルの値がエラー（${value}）です。`,
    remedy: "数式や参照先を直し、正しい値を入れてください。",
  },
  "cell.formula-like": {
    title: "数式と取られる文字",
    problem: ({ opening }) => `「${opening}」で始まる文字列は、入力し直すと数式として計算されます。`,
    remedy: "先頭の文字を取るか、文として書き直してください。",
  },
  "reference.dangling": {
    title: "参照先のない参照",
    problem: ({ labels }) => `「${labels}」を参照するとありますが、その項番の施策が見つかりません。`,
    remedy: "参照先の項番を確認してください。",
  },
  "total.differs": {
    title: "計の数のちがい",
    problem: ({ claimed, rows, live, letters }) =>
      `計が${claimed}となっていますが、数えると${rows}行（再掲を除いて${live}行、項番の文字で${letters}施策）です。`,
    remedy: "施策の抜けや重なりがないか確かめて、計を直してください。",
  },
};

/** The sentences of a finding. The details are those its own rule gave, so the two belong together. */
export function findingMessage({ rule, details }: Pick<Finding, "rule" | "details">): string {
  const message = ruleMessages[rule] as unknown as RuleMessage<RuleId>;
  return message.problem(details as never) + message.remedy;
}

export const severityNames: Readonly<Record<Severity, string>> = severityWords;

export const fieldNames: Readonly<Record<MeasureField | "sheet", string>> = {
  ...fieldWords,
  sheet: "シート",
};

export const layoutNames = { list: "一覧形式", printed: "印刷形式", none: "施策なし" } as const;

const lackNames: Readonly<Record<Exclude<NotRun["lacks"], MeasureField>, string>> = {
  fiscalYear: "年度が分からないため検査していません。年度を指定すると検査します。",
  term: "期（上半期・年度末）が分からないため検査していません。",
  asOf: "基準日が分からないため検査していません。",
  measures: "施策の表が見つからないため検査していません。",
  hidden: "非表示のシートのため検査していません。シートを指定すると検査します。",
  notChosen: "読まないことにしたシートのため検査していません。",
  exchange: "照会の表か新旧対照表のため検査していません。",
  empty: "何も書かれていないシートのため検査していません。",
  statusInScheme:
    "状況の見出しはありますが、値の半分以上が区分にない書き方のため検査していません。区分の記号を確かめてください。",
  headings: "章・節・項などの見出しが見つからないため検査していません。",
  whole: "文書の一部だけのシートのため検査していません。全体を一つにしたシートでは検査します。",
  letterBlocks:
    "どの見出しの下で項番が「ア」から始まるのかを読み取れないため検査していません。見出しの列や行を補うと検査します。",
  previousProgress: "前回の進捗状況の列が見つからないため検査していません。",
  merges: "結合セルを読んでいないため検査していません。「検証する」を押すと検査します。",
};

/** Why a rule was not run. */
export const notRunMessage = ({ lacks }: Pick<NotRun, "lacks">): string =>
  lacks in lackNames
    ? lackNames[lacks as keyof typeof lackNames]
    : `${fieldNames[lacks as MeasureField]}の列が見つからないため検査していません。`;

const faultReasons = {
  structureProtected:
    "ブックの構成が保護されているため、シートを作れません。「校閲」の「ブックの保護」を外してから、もう一度実行してください。",
  sheetProtected:
    "シートが保護されているため、書き換えられません。保護を外してから、もう一度実行してください。",
  sheetMissing:
    "シートが見つかりません。名前が変わったか、削除されています。「検証する」を押して、読み直してください。",
  sheetHidden: "シートが非表示のため、移れません。再表示してください。",
  textChanged: "セルの文字列が数式に変わってしまうため、書き込みをやめました。",
  host: "Excel での処理が途中で止まりました。",
} as const;

const faultStates = {
  asBefore: "ブックは実行前のままです。",
  complete: "やり直して、シートはすべて書き終えています。",
  unfinished:
    "書きかけのシート（名前が「作成中」で始まる非表示のシート）が残っています。もう一度実行すると、片付けて作り直します。",
} as const;

/** Where only a cell was to be shown, nobody expects the workbook to have changed. */
const withoutState: readonly (keyof typeof faultReasons)[] = ["sheetMissing", "sheetHidden"];

/** Why the workbook could not be written, where, and in which state it is. */
export function faultMessage(fault: {
  readonly reason: keyof typeof faultReasons;
  readonly state: keyof typeof faultStates;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
}): string {
  const place = [fault.sheet && `シート「${fault.sheet}」`, fault.cell].filter(Boolean).join("の ");
  const state = withoutState.includes(fault.reason) ? "" : faultStates[fault.state];
  return `${place === "" ? "" : `${place}: `}${faultReasons[fault.reason]}${state}`;
}
