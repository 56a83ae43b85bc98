const errorValue =
  /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)$/u;

/** エラー値: whether a text is one of Excel's; pasted as text it is as wrong as one that a formula gave. */
export const isErrorValue = (text: string): boolean => text.includes("#") && errorValue.test(text.trim());
