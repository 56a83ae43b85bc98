import { colorOf } from "../range/style/colors";

/**
 * 見出しの色を読む: as #RRGGBB; "" for none.
 *
 * @throws HostError InvalidArgument for what is no color.
 */
export const readTabColor = (value: unknown): string => (value === "" ? "" : `#${colorOf(value).rgb ?? ""}`);
