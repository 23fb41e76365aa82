import assert from "node:assert/strict";
import { test } from "node:test";
import { remembered } from "../../main/resources/static/js/live/keep.js";
import { Outbox } from "../../main/resources/static/js/live/outbox.js";
import { outcome } from "../../main/resources/static/js/live/post.js";

const done = { done: { number: 1, own: 1 } };
const note = (/** @type {string} */ text) => ({ method: /** @type {const} */ ("POST"), path: "notes", body: { text } });

/** An outbox whose every sending is answered by the test. */
function outbox(keep = remembered(), seat = "s1") {
  const sent = [];
  const news = [];
  const answers = [];
  const asked = [];
  const send = (command) => {
    sent.push(command.body.text);
    asked.shift()?.();
    return answers.length ? Promise.resolve(answers.shift()) : new Promise((resolve) => answers.push(resolve));
  };
  const box = new Outbox(keep, seat, send, (what, command) => what !== "changed" && news.push([what, command.body.text]));
  return { box, sent, news, answers, nextSent: () => new Promise((resolve) => asked.push(resolve)) };
}

const idle = (box) => until(() => box.way === "");
async function until(holds) {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

test("commands are sent one at a time, in order, and then forgotten", async () => {
  const { box, sent, answers, news } = outbox();
  await Promise.all(["a", "b", "c"].map((text) => box.add(note(text))));
  assert.deepEqual(sent, ["a"]);
  assert.equal(box.way, "sending");
  for (const count of [2, 3, 3]) {
    await until(() => typeof answers[0] === "function");
    answers.shift()(done);
    await until(() => sent.length === count);
  }
  await idle(box);
  assert.deepEqual(sent, ["a", "b", "c"]);
  assert.deepEqual(news, [["done", "a"], ["done", "b"], ["done", "c"]]);
  assert.deepEqual(box.kept, []);
});

test("what was not answered is sent again under the same id, also by the next page", async () => {
  const keep = remembered();
  const first = outbox(keep);
  const id = await first.box.add(note("a"));
  await first.box.add(note("b"));
  const next = outbox(keep);
  next.answers.push(done, done);
  await next.box.resume();
  assert.equal(next.box.kept[0]?.id, id);
  await until(() => next.news.length === 2);
  assert.deepEqual(next.sent, ["a", "b"]);
  assert.deepEqual(await keep.all(""), []);
});

test("without a way it waits, says why, keeps the order and tries again when told", async () => {
  const { box, sent, answers, nextSent } = outbox();
  answers.push({ waiting: "net", after: 0 });
  await box.add(note("a"));
  await until(() => box.way === "net");
  const again = nextSent();
  box.nudge();
  await again;
  await box.add(note("b"));
  answers.shift()(done);
  answers.push(done);
  await until(() => box.kept.length === 0);
  assert.deepEqual(sent, ["a", "a", "b"]);
});

test("a refusal is kept with its sentence until mended or thrown away, and lets the next go", async () => {
  const { box, sent, answers, news } = outbox();
  answers.push({ refused: "Sedlen er for lang." }, done);
  const id = await box.add(note("a"));
  await box.add(note("b"));
  await idle(box);
  assert.deepEqual(sent, ["a", "b"]);
  assert.deepEqual(news, [["refused", "a"], ["done", "b"]]);
  assert.deepEqual(box.kept.map(({ body, refused }) => [body.text, refused]), [["a", "Sedlen er for lang."]]);
  await box.drop(id);
  assert.deepEqual(box.kept, []);
});

test("another seat on the same device sends nothing of ours", async () => {
  const keep = remembered();
  await outbox(keep).box.add(note("a"));
  const other = outbox(keep, "s2");
  await other.box.resume();
  assert.deepEqual(other.box.kept, []);
  assert.deepEqual(other.sent, []);
});

test("an error of what keeps the commands stops nothing", async () => {
  for (const way of ["drop", "all"]) {
    const keep = remembered();
    const { box, sent, answers, news } = outbox(keep);
    answers.push(done, done, done);
    const [works, broken] = [keep[way], () => (keep[way] = works, Promise.reject(new Error("the database is gone")))];
    const adding = box.add(note("a"));
    keep[way] = way === "drop" ? broken : works;
    await adding;
    if (way === "all") keep[way] = broken;
    await until(() => box.way === "later");
    box.nudge();
    await idle(box);
    await box.add(note("b"));
    await until(() => box.kept.length === 0);
    assert.deepEqual([...new Set(sent)], ["a", "b"], way);
    assert.deepEqual(news.at(-1), ["done", "b"], way);
  }
});

test("what is refused on the way lets the next go too", async () => {
  const { box, sent, answers, news } = outbox();
  answers.push(outcome(413, {}, 0, "Det kom ikke igennem."), done);
  await box.add(note("a"));
  await box.add(note("b"));
  await idle(box);
  assert.deepEqual(sent, ["a", "b"]);
  assert.deepEqual(news, [["refused", "a"], ["done", "b"]]);
  assert.deepEqual(box.kept.map(({ body, refused }) => [body.text, refused]), [["a", "Det kom ikke igennem."]]);
});

test("an answer settles a command, refuses it for good, or lets it wait", () => {
  assert.deepEqual(outcome(200, { number: 7, own: 2 }), { done: { number: 7, own: 2 } });
  for (const status of [400, 404, 409, 410]) assert.deepEqual(outcome(status, { sentence: "Nej." }, 0, "Andet."), { refused: "Nej." });
  for (const status of [400, 403, 404, 411, 413, 415, 422]) assert.deepEqual(outcome(status, {}, 5, "Andet."), { refused: "Andet." });
  assert.deepEqual(outcome(401, { sentence: "Hvem?" }), { waiting: "seat", after: 0 });
  for (const status of [0, 302, 408, 425, 429, 500, 502, 503]) assert.deepEqual(outcome(status, {}, 5), { waiting: "later", after: 5 });
  assert.deepEqual(outcome(503, { sentence: "Prøv igen." }), { waiting: "later", after: 0 });
  assert.deepEqual(outcome(200, {}), { waiting: "later", after: 0 });
});
