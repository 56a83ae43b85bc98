import { ChartAxesObject } from "../../src/host/api/chart/ChartAxesObject";
import { ChartAxisObject } from "../../src/host/api/chart/ChartAxisObject";
import { ChartAxisTitleObject } from "../../src/host/api/chart/ChartAxisTitleObject";
import { ChartDataLabelFormatObject } from "../../src/host/api/chart/ChartDataLabelFormatObject";
import { ChartDataLabelsObject } from "../../src/host/api/chart/ChartDataLabelsObject";
import { ChartFillObject } from "../../src/host/api/chart/ChartFillObject";
import { ChartFontObject } from "../../src/host/api/chart/ChartFontObject";
import { ChartGridlinesObject } from "../../src/host/api/chart/ChartGridlinesObject";
import { ChartLegendObject } from "../../src/host/api/chart/ChartLegendObject";
import { ChartObject } from "../../src/host/api/chart/ChartObject";
import { ChartSeriesCollectionObject } from "../../src/host/api/chart/ChartSeriesCollectionObject";
import { ChartSeriesFormatObject } from "../../src/host/api/chart/ChartSeriesFormatObject";
import { ChartSeriesObject } from "../../src/host/api/chart/ChartSeriesObject";
import { ChartTitleFormatObject } from "../../src/host/api/chart/ChartTitleFormatObject";
import { ChartTitleObject } from "../../src/host/api/chart/ChartTitleObject";
import { ChartsObject } from "../../src/host/api/chart/ChartsObject";
import { AutoFilterObject } from "../../src/host/api/filter/AutoFilterObject";
import { FilterObject } from "../../src/host/api/filter/FilterObject";
import { NamedItemObject } from "../../src/host/api/name/NamedItemObject";
import { NamesObject } from "../../src/host/api/name/NamesObject";
import { RangeAreasObject } from "../../src/host/api/range/RangeAreasObject";
import { RangeObject } from "../../src/host/api/range/RangeObject";
import { RangesObject } from "../../src/host/api/range/RangesObject";
import { RangeSortObject } from "../../src/host/api/range/RangeSortObject";
import { ConditionalFormatObject } from "../../src/host/api/range/rules/ConditionalFormatObject";
import { ConditionalFormatsObject } from "../../src/host/api/range/rules/ConditionalFormatsObject";
import {
  CellValueFormatObject,
  CustomFormatObject,
  FormulaRuleObject,
  PresetFormatObject,
  TextComparisonFormatObject,
} from "../../src/host/api/range/rules/conditionalKinds";
import {
  ConditionalFillObject,
  ConditionalFontObject,
  ConditionalStyleObject,
} from "../../src/host/api/range/rules/ConditionalStyleObject";
import { DataValidationObject } from "../../src/host/api/range/rules/DataValidationObject";
import { FormatProtectionObject } from "../../src/host/api/range/style/FormatProtectionObject";
import { RangeBorderObject } from "../../src/host/api/range/style/RangeBorderObject";
import { RangeBordersObject } from "../../src/host/api/range/style/RangeBordersObject";
import { RangeFillObject } from "../../src/host/api/range/style/RangeFillObject";
import { RangeFontObject } from "../../src/host/api/range/style/RangeFontObject";
import { RangeFormatObject } from "../../src/host/api/range/style/RangeFormatObject";
import { TableColumnObject } from "../../src/host/api/table/TableColumnObject";
import { TableColumnsObject } from "../../src/host/api/table/TableColumnsObject";
import { TableObject } from "../../src/host/api/table/TableObject";
import { TableRowObject } from "../../src/host/api/table/TableRowObject";
import { TableRowsObject } from "../../src/host/api/table/TableRowsObject";
import { TablesObject } from "../../src/host/api/table/TablesObject";
import { TableSortObject } from "../../src/host/api/table/TableSortObject";
import { ApplicationObject } from "../../src/host/api/workbook/ApplicationObject";
import { DocumentPropertiesObject } from "../../src/host/api/workbook/DocumentPropertiesObject";
import { PivotTablesObject } from "../../src/host/api/workbook/PivotTablesObject";
import { SettingObject } from "../../src/host/api/workbook/SettingObject";
import { SettingsObject } from "../../src/host/api/workbook/SettingsObject";
import { WorkbookProtectionObject } from "../../src/host/api/workbook/WorkbookProtectionObject";
import { WorkbookObject } from "../../src/host/api/WorkbookObject";
import { CommentsObject } from "../../src/host/api/worksheet/CommentsObject";
import { FreezePanesObject } from "../../src/host/api/worksheet/FreezePanesObject";
import { HeaderFooterGroupObject } from "../../src/host/api/worksheet/HeaderFooterGroupObject";
import { HeaderFooterObject } from "../../src/host/api/worksheet/HeaderFooterObject";
import { PageBreakObject } from "../../src/host/api/worksheet/PageBreakObject";
import { PageBreaksObject } from "../../src/host/api/worksheet/PageBreaksObject";
import { PageLayoutObject } from "../../src/host/api/worksheet/PageLayoutObject";
import { ShapesObject } from "../../src/host/api/worksheet/ShapesObject";
import { WorksheetProtectionObject } from "../../src/host/api/worksheet/WorksheetProtectionObject";
import { WorksheetObject } from "../../src/host/api/WorksheetObject";
import { WorksheetsObject } from "../../src/host/api/WorksheetsObject";

/** Class of the client library → class of the host that answers it. */
export const hostClasses = {
  Workbook: WorkbookObject,
  Application: ApplicationObject,
  DocumentProperties: DocumentPropertiesObject,
  WorkbookProtection: WorkbookProtectionObject,
  SettingCollection: SettingsObject,
  Setting: SettingObject,
  NamedItemCollection: NamesObject,
  NamedItem: NamedItemObject,
  PivotTableCollection: PivotTablesObject,
  WorksheetCollection: WorksheetsObject,
  Worksheet: WorksheetObject,
  WorksheetFreezePanes: FreezePanesObject,
  WorksheetProtection: WorksheetProtectionObject,
  PageLayout: PageLayoutObject,
  HeaderFooterGroup: HeaderFooterGroupObject,
  HeaderFooter: HeaderFooterObject,
  PageBreakCollection: PageBreaksObject,
  PageBreak: PageBreakObject,
  ChartCollection: ChartsObject,
  Chart: ChartObject,
  ChartTitle: ChartTitleObject,
  ChartTitleFormat: ChartTitleFormatObject,
  ChartFont: ChartFontObject,
  ChartLegend: ChartLegendObject,
  ChartAxes: ChartAxesObject,
  ChartAxis: ChartAxisObject,
  ChartAxisTitle: ChartAxisTitleObject,
  ChartGridlines: ChartGridlinesObject,
  ChartSeriesCollection: ChartSeriesCollectionObject,
  ChartSeries: ChartSeriesObject,
  ChartSeriesFormat: ChartSeriesFormatObject,
  ChartFill: ChartFillObject,
  ChartDataLabels: ChartDataLabelsObject,
  ChartDataLabelFormat: ChartDataLabelFormatObject,
  ShapeCollection: ShapesObject,
  CommentCollection: CommentsObject,
  AutoFilter: AutoFilterObject,
  TableCollection: TablesObject,
  Table: TableObject,
  TableColumnCollection: TableColumnsObject,
  TableColumn: TableColumnObject,
  TableRowCollection: TableRowsObject,
  TableRow: TableRowObject,
  TableSort: TableSortObject,
  Filter: FilterObject,
  Range: RangeObject,
  RangeCollection: RangesObject,
  RangeAreas: RangeAreasObject,
  RangeSort: RangeSortObject,
  RangeFormat: RangeFormatObject,
  RangeFill: RangeFillObject,
  RangeFont: RangeFontObject,
  RangeBorderCollection: RangeBordersObject,
  RangeBorder: RangeBorderObject,
  FormatProtection: FormatProtectionObject,
  DataValidation: DataValidationObject,
  ConditionalFormatCollection: ConditionalFormatsObject,
  ConditionalFormat: ConditionalFormatObject,
  CustomConditionalFormat: CustomFormatObject,
  ConditionalFormatRule: FormulaRuleObject,
  CellValueConditionalFormat: CellValueFormatObject,
  TextConditionalFormat: TextComparisonFormatObject,
  PresetCriteriaConditionalFormat: PresetFormatObject,
  ConditionalRangeFormat: ConditionalStyleObject,
  ConditionalRangeFill: ConditionalFillObject,
  ConditionalRangeFont: ConditionalFontObject,
} as const;
