import { access } from "node:fs/promises";
import puppeteer from "puppeteer-core";

/** How long something may take that is waited for. */
const PATIENCE = { timeout: 20_000 };

/** A phone with Firefox on it. What goes wrong in the page's scripts, or is logged as an error, is kept. */
export class Phone {
  /** @type {string[]} */
  faults = [];

  static async open() {
    const firefox = await puppeteer.launch({
      browser: "firefox",
      executablePath: await firstOf("/usr/bin/firefox-esr", "/usr/bin/firefox"),
      headless: true,
      extraPrefsFirefox: { "intl.accept_languages": "da" },
    });
    const page = await firefox.newPage();
    await page.setViewport({ width: 390, height: 844 });
    return new Phone(firefox, page);
  }

  /**
   * @param {import("puppeteer-core").Browser} firefox
   * @param {import("puppeteer-core").Page} page
   */
  constructor(firefox, page) {
    this.firefox = firefox;
    this.page = page;
    page.on("pageerror", (fault) => this.faults.push(String(fault)));
    page.on("console", (line) => line.type() === "error" && this.faults.push(line.text()));
  }

  /** Waits until what can be seen of it is so many. */
  async sees(selector, count) {
    await this.until(`${count} of ${selector}`, (s, n) => [...document.querySelectorAll(s)].filter((each) => each.checkVisibility()).length === n, selector, count);
  }

  /** Waits until what can be seen of it has these texts, in any order. */
  async reads(selector, ...texts) {
    const said = (s, wanted) => {
      const seen = [...document.querySelectorAll(s)].filter((each) => each.checkVisibility()).map((each) => each.textContent.replaceAll("\u00ad", "").trim());
      return seen.sort().join("|") === wanted;
    };
    await this.until(`«${texts.join(", ")}» in ${selector}`, said, selector, texts.sort().join("|"));
  }

  /** Waits until the page is at the step of this number. */
  async at(index) {
    await this.sees(`#now[data-index="${index}"]`, 1);
  }

  /**
   * Waits until something holds in the page.
   * @param {string} what it is, in words
   */
  async until(what, holds, ...given) {
    await this.page.waitForFunction(holds, PATIENCE, ...given).catch((never) => {
      throw new Error(`The phone never had ${what}`, { cause: never });
    });
  }

  /** Presses what can be seen of it, when it can be seen. */
  async press(selector) {
    const button = await this.page.waitForSelector(selector, { ...PATIENCE, visible: true });
    await button.click();
  }

  async type(selector, text) {
    await this.page.waitForSelector(selector, { ...PATIENCE, visible: true });
    await this.page.type(selector, text);
  }

  /** Places a note, and does not wait for the room. */
  async places(text) {
    await this.type("#note-text", text);
    await this.press("#place-note");
    await this.until("an empty field", () => document.querySelector("#note-text").value === "");
  }

  /** Opens a note's own menu; it is known by its text. */
  async menuOf(text) {
    const menu = (wanted) => [...document.querySelectorAll("#board .note")].find((note) => note.querySelector("p").textContent.replaceAll("\u00ad", "") === wanted)?.querySelector(":scope > .more");
    const button = await this.page.waitForFunction(menu, PATIENCE, text);
    await button.evaluate((more) => more.scrollIntoView({ block: "center" }));
    await button.asElement().click();
    await this.sees("dialog[open] #menu-title", 1);
  }

  /** Chooses by what is written. */
  async choose(selector, text) {
    const value = await this.page.evaluate((s, wanted) => [...document.querySelectorAll(`${s} option`)].find((option) => option.textContent.replaceAll("\u00ad", "") === wanted)?.value, selector, text);
    await this.page.select(selector, value);
  }

  /** Follows a link to another page. */
  async follows(selector) {
    await Promise.all([this.page.waitForNavigation(PATIENCE), this.press(selector)]);
  }
}

/** @param {string[]} paths */
async function firstOf(...paths) {
  for (const path of paths) if (await access(path).then(() => true, () => false)) return path;
  throw new Error("No Firefox on this machine");
}
