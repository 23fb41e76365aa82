// Frida's day on a phone with Firefox, from the door to what became of her notes.
// Called with the program's address and the workshop's code. Each line it says is a place where the room goes on.
import { Phone } from "./phone.js";

const [, , address, code] = process.argv;
const WRITTEN = "#own li:not(.is-pending) > p";
const NOTES = "#board .note > p";
const phone = await Phone.open();
const { page } = phone;

async function joins() {
  await page.goto(`${address}/join?code=${code}`);
  await phone.type("#name", "Frida");
  await phone.press("form[action='/join'] .btn");
  await phone.at(2);
}

async function writes() {
  await phone.places("Skrevet i Firefox");
  await phone.reads(WRITTEN, "Skrevet i Firefox");
  await phone.type("#note-text", "Halvt skrevet");
  await phone.until("what is half written kept", kept, "Halvt skrevet");
  await page.reload();
  await phone.until("what was half written", () => document.querySelector("#note-text").value === "Halvt skrevet");
  await phone.press("#place-note");
  await phone.reads(WRITTEN, "Skrevet i Firefox", "Halvt skrevet");
  await phone.sees(NOTES, 0);
}

/**
 * Whether the browser has written down that this is being written.
 * @param {string} text
 */
async function kept(text) {
  const open = indexedDB.open("kompetencedialogen");
  await new Promise((resolve) => (open.onsuccess = resolve));
  const all = open.result.transaction("kept").objectStore("kept").getAll();
  await new Promise((resolve) => (all.onsuccess = resolve));
  open.result.close();
  return all.result.some((one) => one.text === text);
}

async function seesTheOthers() {
  await phone.at(3);
  await phone.reads(NOTES, "Skrevet i Firefox", "Halvt skrevet", "Læse data", "Bruge data");
}

async function movesByKeyboard() {
  await phone.sees("#board .note > .more", 4);
  const last = await page.evaluate(() => {
    const notes = [...document.querySelectorAll("#board .zone:nth-child(1) .note")];
    notes.at(-1).querySelector(".more").focus();
    return notes.at(-1).id;
  });
  await page.keyboard.down("Alt");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.up("Alt");
  await phone.until("the last note further up, and the focus on it", (id) => document.activeElement.closest("li")?.id === id && document.activeElement.closest("li").nextElementSibling?.matches(".note"), last);
}

async function movesByMenu() {
  await phone.menuOf("Halvt skrevet");
  await phone.choose("#menu-where", "Vilkår og forandringer");
  await phone.press("dialog[open] [value=move]");
  await phone.reads("#board .zone:nth-child(3) .note > p", "Halvt skrevet");
}

async function gathers() {
  await phone.at(4);
  await phone.menuOf("Læse data");
  await phone.choose("#menu-with", "Bruge data");
  await phone.press("dialog[open] [value=gather]");
  await phone.type("dialog[open] #naming-name", "Data i hverdagen");
  await phone.press("dialog[open] form[data-action='naming#save'] .btn");
  await phone.reads("#board .stack > h3", "Data i hverdagen");
  await phone.reads("#board .stack .note > p", "Bruge data", "Læse data");
}

async function votes() {
  await phone.at(5);
  const [more, less] = ["1", "-1"].map((value) => `#board .stack > .vote button[value='${value}']`);
  await phone.press(more);
  await phone.press(more);
  await ballot(2);
  await phone.press(less);
  await ballot(1);
  await phone.sees("#board .dots", 0);
}

async function ballot(dots) {
  await phone.until(`${dots} of its dots on the stack`, (n) => document.querySelector(`#own [data-ballot][data-dots="${n}"]`), dots);
}

async function seesTheEnd() {
  await phone.at(6);
  await phone.sees("#board .stack > .dots .dot", 1);
  await phone.reads("#board .conclusion > p[dir]", "Alle bruger data");
}

async function isReady() {
  await phone.press("#view-ready");
  await phone.sees("#view-ready[aria-pressed=true]", 1);
}

async function writesWithoutNetwork() {
  await phone.at(9);
  await phone.until("an empty list of its own", () => !document.querySelector("#own li"));
  await phone.places("Skrevet før tunnelen");
  await phone.reads(WRITTEN, "Skrevet før tunnelen");
  await page.setOfflineMode(true);
  await phone.places("Skrevet i en tunnel");
  await phone.reads("#own .is-pending small", "sendes, når der er net");
  await page.setOfflineMode(false);
  await phone.reads(WRITTEN, "Skrevet i en tunnel", "Skrevet før tunnelen");
  await page.reload();
  await phone.reads(WRITTEN, "Skrevet i en tunnel", "Skrevet før tunnelen");
}

async function searches() {
  await phone.at(10);
  await phone.sees(NOTES, 3);
  await phone.type("#search-words", "TUNNEL");
  await phone.reads(NOTES, "Skrevet i en tunnel", "Skrevet før tunnelen");
  await phone.reads("[data-search-target=told]", "2 af 3 sedler");
  await page.keyboard.press("Escape");
  await phone.sees(NOTES, 3);
}

async function readsWhatCameOfIt() {
  await phone.sees("#room[data-closed=true]", 1);
  await phone.reads("#now h1", "Tak for i dag");
  await phone.follows(".result a[href$='/strategy']");
  await phone.until("the conclusion in the strategy", () => document.querySelector("main").textContent.includes("Alle bruger data"));
  await page.goBack();
  await phone.follows(".result a[href$='/whereabouts']");
  await phone.until("its note among what became of them", () => document.querySelector("main").textContent.includes("Skrevet i Firefox"));
}

try {
  await joins();
  await writes();
  console.log("written");
  await seesTheOthers();
  await movesByKeyboard();
  await movesByMenu();
  console.log("moved");
  await gathers();
  console.log("gathered");
  await votes();
  console.log("voted");
  await seesTheEnd();
  await isReady();
  console.log("ready");
  await writesWithoutNetwork();
  console.log("written again");
  await searches();
  console.log("searched");
  await phone.at(22);
  await phone.sees(".result a[href$='/strategy']", 1);
  console.log("at the end");
  await readsWhatCameOfIt();
  if (phone.faults.length) throw new Error(phone.faults.join("\n"));
} catch (fault) {
  console.error(fault, page.url(), phone.faults);
  process.exitCode = 1;
} finally {
  await phone.firefox.close();
}
