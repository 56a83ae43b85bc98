/** 書式ファイル: webpack takes them; there is nothing in them to import. */
declare module "*.css";
