import assert from "node:assert/strict";
import { test } from "node:test";
import { common, stems } from "../../main/resources/static/js/room/likeness.js";

const small = new Set("vi skal kunne og de ikke selv har på af bedre be være gode til det også i for op in we each other der".split(" "));
const shared = (one, other) => common(stems(one, small), stems(other, small));

test("texts are alike by the words they are about, however those are bowed", () => {
  assert.deepEqual(shared("Læse og bruge data", "Stole på de data, vi ikke selv har lavet"), ["data"]);
  assert.deepEqual(shared("Vi skal kunne læse tallene", "Stole på tal vi ikke selv har lavet"), ["tallene – tal"]);
  assert.deepEqual(shared("Mødeledelse online", "Bedre ledelse af møder"), ["mødeledelse – ledelse"]);
  assert.deepEqual(shared("Training in data", "We train each other"), ["training – train"]);
});

test("small words make nothing alike", () => {
  assert.deepEqual(shared("Vi skal være gode til det", "Det skal vi også kunne"), []);
  assert.deepEqual(shared("Makkerpar i stedet for kursus", "Følg op i december"), []);
});

test("long texts must share more than one word", () => {
  const one = "Borgere og kommuner skal møde rådgivere der lytter spørger svarer hurtigt og ordentligt";
  const other = "Kommuner betaler regninger sent mens leverandører venter længe uden forklaring overhovedet";
  assert.deepEqual(shared(one, other), []);
});

test("words with a beginning in common are not the same for that", () => {
  assert.deepEqual(shared("Kontrol", "Kontor"), []);
  assert.deepEqual(shared("Ledelse", "Ledig tid"), []);
});
