import { makeStyles, tokens } from "@fluentui/react-components";
import { KeptSettingsUnreadable } from "../../jobs/KeptSettingsUnreadable";
import type { MarkResult } from "../../domain/mark/MarkResult";
import { WorkbookFault } from "../../jobs/WorkbookFault";
import type { WrittenSheet } from "../../jobs/WorkbookPort";
import { markWords } from "../../messages/markMessages.ja";
import { noticeWords } from "../../messages/noticeMessages.ja";
import { paneWords } from "../../messages/paneMessages.ja";
import type { Notice, PaneActions } from "../session/PaneState";
import { Banner } from "../ui/Banner";
import { CopyButton } from "../ui/CopyButton";
import { Disclosure } from "../ui/Disclosure";
import { errorWords } from "./errorWords";
import { InquiredText } from "./InquiredText";
import { RefusedText } from "./RefusedText";
import { LinkButton } from "../ui/LinkButton";

const useStyles = makeStyles({
  // A name that goes on in a second line has its bullet beside the first.
  links: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, "& button": { verticalAlign: "top" } },
  note: { margin: 0 },
  details: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    maxHeight: "120px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly notice: Notice;
  readonly goTo: PaneActions["goTo"];
  readonly onDismiss: () => void;
}

const looks = {
  error: { intent: "error", title: noticeWords.errorTitle },
  mended: { intent: "warning", title: noticeWords.mendedTitle },
  doneWithout: { intent: "warning" },
  hiddenCell: { intent: "info" },
  cancelled: { intent: "info" },
  reported: { intent: "success" },
  editsFirst: { intent: "warning" },
  answersKept: { intent: "success" },
  repaired: { intent: "success" },
  undone: { intent: "success" },
  unmarked: { intent: "success" },
  refused: { intent: "warning" },
  inquired: { intent: "success" },
  unfinished: { intent: "warning" },
  nothingToAsk: { intent: "info" },
  answersRead: { intent: "success" },
  countShown: { intent: "success" },
  countNotShown: { intent: "info" },
  settingsSaved: { intent: "success" },
} as const;

/** What was finished all the same has not failed. */
function lookOf(notice: Notice): keyof typeof looks {
  if ((notice.kind === "repaired" || notice.kind === "undone") && notice.result.refused.length > 0)
    return "refused";
  if (notice.kind === "inquired" && (notice.result.left > 0 || notice.result.unrecorded !== undefined))
    return "unfinished";
  if (notice.kind !== "error") return notice.kind;
  if (notice.error instanceof KeptSettingsUnreadable) return "doneWithout";
  return notice.error instanceof WorkbookFault && notice.error.state === "complete" ? "mended" : "error";
}

/** お知らせの帯: how the last thing the user asked for came out. */
export function NoticeBar({ notice, goTo, onDismiss }: Props) {
  return (
    <Banner {...looks[lookOf(notice)]} onDismiss={onDismiss}>
      <NoticeText notice={notice} goTo={goTo} />
    </Banner>
  );
}

function NoticeText({ notice, goTo }: Omit<Props, "onDismiss">) {
  switch (notice.kind) {
    case "error":
      return <ErrorText error={notice.error} goTo={goTo} />;
    case "reported":
      return <ReportedText {...notice} goTo={goTo} />;
    case "editsFirst":
      return noticeWords.editsFirst(notice.count, notice.pressed);
    case "unmarked":
      return markWords.unmarked(notice.result);
    case "repaired": {
      const { done, refused } = notice.result;
      const text = noticeWords.repaired(done.length, refused.length);
      return <RefusedText text={text} refused={refused} goTo={goTo} />;
    }
    case "undone": {
      const { undone, refused } = notice.result;
      const text = noticeWords.undone(undone.length, refused.length);
      return <RefusedText text={text} refused={refused} goTo={goTo} />;
    }
    case "inquired":
      return <InquiredText result={notice.result} />;
    case "answersRead":
      return noticeWords.answersRead(notice.files, notice.lines);
    case "countShown":
      return noticeWords.countShown(notice.count);
    case "countNotShown":
      return noticeWords.countNotShown[notice.reason];
    case "hiddenCell":
      return noticeWords.hiddenCell(`${notice.sheet} ${notice.cell}`);
    case "cancelled":
    case "nothingToAsk":
    case "answersKept":
    case "settingsSaved":
      return noticeWords[notice.kind];
  }
}

interface ErrorProps {
  readonly error: unknown;
  readonly goTo: PaneActions["goTo"];
}

function ErrorText({ error, goTo }: ErrorProps) {
  const styles = useStyles();
  const { message, details, place } = errorWords(error);
  return (
    <>
      <p className={styles.note}>{message}</p>
      {place && (
        <LinkButton
          title={noticeWords.goToCell(`${place.sheet}!${place.cell}`)}
          onClick={() => void goTo(place.sheet, place.cell)}
        >
          {`${place.sheet}!${place.cell}`}
        </LinkButton>
      )}
      {details !== undefined && (
        <Disclosure label={paneWords.details}>
          <pre className={styles.details}>{details}</pre>
          <CopyButton label={paneWords.copy} text={details} />
        </Disclosure>
      )}
    </>
  );
}

interface ReportedProps {
  readonly sheets: readonly WrittenSheet[];
  readonly marks?: MarkResult;
  readonly goTo: PaneActions["goTo"];
}

function ReportedText({ sheets, marks, goTo }: ReportedProps) {
  const styles = useStyles();
  const notes = [...sheets.flatMap(notesOf), marks ? markWords.marked(marks) : ""];
  return (
    <>
      <p className={styles.note}>{noticeWords.reported(sheets.length)}</p>
      <ul className={styles.links}>
        {sheets.map(({ name }) => (
          <li key={name}>
            <LinkButton title={paneWords.openSheet(name)} onClick={() => void goTo(name, "A1")}>
              {name}
            </LinkButton>
          </li>
        ))}
      </ul>
      {notes
        .filter((note) => note !== "")
        .map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
    </>
  );
}

/** What is to be known of a sheet besides that it was made. */
const notesOf = ({ name, withoutCharts, keptAside, leftOver }: WrittenSheet): string[] => [
  ...(withoutCharts ? [noticeWords.withoutCharts(name)] : []),
  ...(keptAside === undefined ? [] : [noticeWords.keptAside(name, keptAside)]),
  ...(leftOver ? [noticeWords.leftOver(leftOver)] : []),
];
