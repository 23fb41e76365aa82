// A participant's phone in Firefox: joins, writes, comes back to what was half written, sees the board and moves a note by keyboard.
// Called with the program's address and the workshop's code; says `written` when the notes may be shown.
import { access } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const [, , address, code] = process.argv;
const PATIENCE = { timeout: 60_000 };

/** @param {string[]} paths */
async function firstOf(...paths) {
  for (const path of paths) if (await access(path).then(() => true, () => false)) return path;
  throw new Error("No Firefox on this machine");
}

const firefox = await puppeteer.launch({
  browser: "firefox",
  executablePath: await firstOf("/usr/bin/firefox-esr", "/usr/bin/firefox"),
  headless: true,
});
try {
  const page = await firefox.newPage();
  const faults = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(`${address}/join?code=${code}`);
  await page.type("#name", "Frida");
  await page.click("form[action='/join'] .btn");
  await page.waitForSelector("#note-text", PATIENCE);

  await page.type("#note-text", "Skrevet i Firefox");
  await page.click("#place-note");
  await page.waitForFunction(() => document.querySelector("#own li:not(.is-pending) > p")?.textContent === "Skrevet i Firefox", PATIENCE);

  await page.type("#note-text", "Halvt skrevet");
  await page.waitForFunction(() => indexedDB.databases().then((all) => all.length > 0), PATIENCE);
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#note-text").value === "Halvt skrevet", PATIENCE);
  await page.click("#place-note");
  await page.waitForFunction(() => document.querySelectorAll("#own li:not(.is-pending)").length === 2, PATIENCE);
  console.log("written");

  await page.waitForFunction(() => document.querySelectorAll("#board .note > .more").length === 2, PATIENCE);
  const last = await page.evaluate(() => {
    const notes = [...document.querySelectorAll("#board .note")];
    notes.at(-1).querySelector(".more").focus();
    return notes.at(-1).id;
  });
  await page.keyboard.down("Alt");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.up("Alt");
  await page.waitForFunction((id) => document.querySelector("#board .note").id === id && document.activeElement.closest("li").id === id, PATIENCE, last);
  if (faults.length) throw new Error(faults.join("\n"));
} finally {
  await firefox.close();
}
