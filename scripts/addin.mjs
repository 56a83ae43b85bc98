import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { createInterface } from "node:readline/promises";
import { ensureInstalled, run } from "./setup.mjs";

// Packages are asked for only when they are there: see ensureInstalled.
const FOLDER = "dist/addin";
const PORT = 3000;
const DAYS = 30;

const HOW_TO_OPEN = `
https://localhost:${PORT}/ で配っています（終えるときは Ctrl+C）。Excel での開き方:

Web 版の Excel
  1. ブックを開き、「ホーム」→「アドイン」→「その他の設定」を選びます。
  2. 「マイ アドインのアップロード」で ${FOLDER}/manifest.xml を選びます。
  （設定はそのブラウザーに残ります。別のブラウザーでは、もう一度行います）

Windows の Excel（共有フォルダー）
  1. フォルダーを一つ共有し、${FOLDER}/manifest.xml をそこに写します。
  2. Excel の「ファイル」→「オプション」→「トラスト センター」→「トラスト センターの設定」
     →「信頼できるアドイン カタログ」に、共有フォルダーの場所（\\\\PC名\\フォルダー）を加え、
     「メニューに表示する」に印を付けます。
  3. Excel を開き直し、「ホーム」→「アドイン」→「その他の設定」→「共有フォルダー」で選びます。
`;

const CERTIFICATE_ADVICE = `Excel は、この PC が信頼する証明書でなければ作業ウィンドウを開きません。
  - 会社や役所の PC では、証明書の登録が禁じられていることがあります。管理者に確かめてください。
  - 手もとの証明書を使うときは: npm run addin -- --cert=証明書.pem --key=秘密鍵.pem`;

/** A pair of the user's own, by --cert and --key. */
function ownPair(args) {
  const valueOf = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [cert, key] = [valueOf("cert"), valueOf("key")];
  return cert && key ? { cert: readFileSync(cert), key: readFileSync(key) } : undefined;
}

/** Nothing is added to what this machine trusts unless its user says so. */
async function developerPair() {
  const { default: devCertificates } = await import("office-addin-dev-certs");
  if (!devCertificates.verifyCertificates() && !(await agrees()))
    throw new Error("証明書を登録しませんでした。");
  return devCertificates.getHttpsServerOptions(DAYS);
}

async function agrees() {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = `開発用の証明書（localhost だけ、${DAYS} 日間）を作り、この PC に信頼させますか。[y/N] `;
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(?:es)?$/iu.test(answer.trim());
}

async function certificates(args) {
  try {
    return ownPair(args) ?? (await developerPair());
  } catch (error) {
    throw new Error(`証明書を用意できませんでした: ${error.message}\n${CERTIFICATE_ADVICE}`, {
      cause: error,
    });
  }
}

/** Page and manifest are asked for anew each time; what has its contents in its name, and pictures, may be kept. */
function setHeaders(response, pathname) {
  const isAsked = /\.(?:html|xml)$/u.test(pathname);
  response.setHeader("Cache-Control", isAsked ? "no-cache" : "public, max-age=86400");
}

async function serve(pair) {
  const { default: sirv } = await import("sirv");
  const files = sirv(FOLDER, { dev: true, setHeaders });
  const server = createServer(pair, (request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  );
  server.on("error", (error) => fail(listenError(error)));
  server.listen(PORT, "localhost", () => console.log(HOW_TO_OPEN));
}

function listenError(error) {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(
    `ポート ${PORT} はほかのプログラムが使っています。それを終えてから、もう一度実行してください。`,
  );
}

function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}

try {
  ensureInstalled();
  const pair = await certificates(process.argv.slice(2));
  if (run("node_modules/tsx/dist/cli.mjs", ["scripts/build.mjs"]) === 0) await serve(pair);
  else process.exitCode = 1;
} catch (error) {
  fail(error);
}
