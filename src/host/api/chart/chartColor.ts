import { colorOf } from "../range/style/colors";

/** 色 as a chart keeps it, #RRGGBB. @throws HostError InvalidArgument for what is no color */
export const chartColor = (value: unknown): string => `#${colorOf(value).rgb ?? ""}`;
