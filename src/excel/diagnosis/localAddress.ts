/** 番地 without its sheet, whose name differs from run to run. */
export const localAddress = (address: string): string => address.replace(/^.*!/u, "");
