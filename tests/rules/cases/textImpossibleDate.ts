import { bad, good, type RuleCases } from "../RuleCases";

const progress = (text: string) => bad({ progress: text }, "progress", null);

export const textImpossibleDate: RuleCases = {
  bad: [
    progress("・2025年13月に会議を開いた。"),
    progress("・2026年２月30日に会議を開いた。"),
    progress("・2026年２月29日に会議を開いた。"),
    progress("・４月31日に会議を開いた。"),
    progress("・2025 年 9 月 31 日に会議を開いた。"),
    progress("・13月末に終えた。"),
    progress("・2025年０月に会議を開いた。"),
    progress("・平成二十二年二月三十日に決めた。"),
    progress("・2025/2/30 に会議を開いた。"),
    progress("・R7.2.30に会議を開いた。"),
    progress("・Ｒ７．２．３０に会議を開いた。"),
    progress("・令和元年４月に始めた。"),
    progress("・令和元年（2019年）４月１日に始めた。"),
    progress("・平成元年１月７日に始めた。"),
    progress("・昭和64年１月８日に始めた。"),
    progress("・昭和65年に始めた。"),
    progress("・平成０年度に始めた。"),
    progress("・平成31年５月に始め、平成32年度に終えた。"),
    progress("・10月１日25時から10月２日３時まで停止した。"),
    progress("・24時30分に復旧した。"),
    progress("・10時75分に復旧した。"),
    progress("・2011年３月31日（金）に会議を開いた。"),
    progress("・平成23年３月31日(金曜日)に会議を開いた。"),
    progress("・平成23(2011)年３月31日（金・祝）に会議を開いた。"),
    progress("・H23.3.31（金）に会議を開いた。"),
    progress("・2010年度３月31日（金）に会議を開いた。"),
    // A year is not said, and none of those that may be meant has such a day.
    progress("・３月31日（日）に会議を開いた。"),
    bad({ name: "令和元年４月の調査の見直し" }, "name", null),
    bad({ note: "２月30日に確認" }, "note", null),
    bad({ deadline: "2026年３月31日（金）" }, "deadline", null),
    bad({ section: "（１）平成元年１月１日からの取組" }, "section", null),
    progress("・23時60分に復旧した。"),
  ],
  good: [
    good({ progress: "・2025年12月31日、2024年２月29日、２月29日、平成31年４月、令和元年５月" }),
    good({ progress: "・令和元年度、平成31年度、昭和64年、平成元年、平成元年１月、平成元年１月８日" }),
    good({
      progress: "・2011年３月31日（木）、平成23年３月31日(木曜日)、H23.3.31（木）、2025年９月15日（月・祝）",
    }),
    good({ progress: "・３月31日（火）に会議を開いた。" }),
    good({ progress: "・2025年９月30日（４回目）、10月１日（土日を除く）" }),
    good({ progress: "・０時から24時まで、24時間、36時間、25時点、24時00分、午後１時59分" }),
    good({ progress: "・13月分、２年13月間、36月に満たない期間、２月30日間、１か月" }),
    good({ progress: "・2025年①３月、②４月に会議を開いた。" }),
    good({ progress: "・件数 1\n5月31日に会議を開いた。" }),
    good({ progress: "・昭和100年にあたる年、第13回、13.4月31日分、版 2012.13.40、10.0.0.1" }),
    // An older plan, in its own words, and a document of a time when nobody knew of 令和.
    good({ progress: "・「平成32年度までに導入する」との目標を見直した。" }),
    good({ progress: "・平成32年度までに導入する。" }, { fiscalYear: 2013 }),
    good({ ministries: "総務省" }),
    // deadline.unreadable and deadline.era-mismatch tell of these.
    good({ deadline: "2025年13月" }),
    good({ deadline: "昭和65年度末" }),
    good({ progress: "・令和元年（2018年）４月に始めた。" }),
  ],
};
