import assert from "node:assert/strict";
import { test } from "node:test";
import { Numbers, numberIn } from "../../main/resources/static/js/live/numbers.js";

test("older never replaces newer, and the same may come again", () => {
  const numbers = new Numbers();
  assert.equal(numbers.mayShow("n_1", 6, 7, true), false);
  assert.equal(numbers.mayShow("n_1", 7, 7, true), true);
  assert.equal(numbers.mayShow("n_1", 8, 7, true), true);
});

test("what is gone does not come back by what is older", () => {
  const numbers = new Numbers();
  assert.equal(numbers.mayRemove("n_1", 9, 7), true);
  assert.equal(numbers.mayShow("n_1", 8, 0, true), false);
  assert.equal(numbers.mayShow("n_1", 9, 0, true), false);
  assert.equal(numbers.mayShow("n_1", 10, 0, true), true);
});

test("a removal that comes late takes nothing that is newer", () => {
  const numbers = new Numbers();
  assert.equal(numbers.mayRemove("n_1", 6, 7), false);
  assert.equal(numbers.mayShow("n_1", 7, 7, true), true);
});

test("an earlier removal does not weaken a later one", () => {
  const numbers = new Numbers();
  numbers.mayRemove("n_1", 9, 0);
  numbers.mayRemove("n_1", 5, 0);
  assert.equal(numbers.mayShow("n_1", 7, 0, true), false);
});

test("nothing older than the whole board comes onto it", () => {
  const numbers = new Numbers();
  numbers.mayRemove("n_1", 9, 0);
  numbers.wholeBoard(20);
  assert.equal(numbers.mayShow("n_2", 19, 0, true), false);
  assert.equal(numbers.mayShow("n_1", 19, 0, true), false);
  assert.equal(numbers.mayShow("n_1", 20, 0, true), true);
  assert.equal(numbers.mayShow("now", 19, 12, false), true);
});

test("the number is read out of a position", () => {
  assert.equal(numberIn("0b1c.e-2.17"), 17);
  assert.equal(numberIn("nonsense"), -1);
  assert.equal(numberIn(""), -1);
});
