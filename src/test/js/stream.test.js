import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { Stream } from "../../main/resources/static/js/live/stream.js";

/** A room's server that does as the test says, and writes down what it was asked. */
async function room(t, answer) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers["last-event-id"] ?? ""}`.trim());
    answer(request, response, asked.length);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const heard = [];
  const lines = [];
  const road = { stream: `${base}/stream`, changes: `${base}/changes?surface=list`, deliver: (m) => heard.push(m), line: (l) => lines.push(l) };
  const stream = new Stream(road, "r.e.5");
  t.after(() => (stream.stop(), server.closeAllConnections(), server.close()));
  return { asked, heard, lines, stream };
}

async function until(holds) {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

const event = (number) => `id: r.e.${number}\ndata: <p>${number}</p>\n\n`;
const open = (response) => response.writeHead(200, { "Content-Type": "text/event-stream" });

test("it starts from the page's number and comes back from where it was", async (t) => {
  const { asked, heard, stream } = await room(t, (request, response, times) => {
    open(response).write(event(5 + times));
    if (times < 3) response.end();
  });
  stream.start();
  await until(() => heard.length === 3);
  assert.deepEqual(asked, ["/stream r.e.5", "/stream r.e.6", "/stream r.e.7"]);
  assert.deepEqual(heard.map(({ id }) => id), ["r.e.6", "r.e.7", "r.e.8"]);
});

test("half a message is not taken when the line breaks, and comes again", async (t) => {
  const { asked, heard, stream } = await room(t, (request, response, times) => {
    if (times > 1) return open(response).write(event(6));
    open(response).write("id: r.e.6\ndata: <p>", () => response.destroy());
  });
  stream.start();
  await until(() => heard.length === 1);
  assert.equal(asked[1], "/stream r.e.5");
  assert.equal(heard[0].data, "<p>6</p>");
});

test("a bad gateway is no end", async (t) => {
  const { heard, lines, stream } = await room(t, (request, response, times) => {
    if (times < 3) return response.writeHead(502).end();
    open(response).write(event(6));
  });
  stream.start();
  await until(() => heard.length === 1);
  assert.deepEqual(lines, ["waiting", "open"]);
});

test("that the page has no seat any more is told apart from a broken line", async (t) => {
  const { lines, heard, stream } = await room(t, (request, response, times) => {
    if (times === 1) return response.writeHead(404, { "Content-Type": "text/html" }).end("Not here");
    if (times === 2) return response.writeHead(401, { "Content-Type": "application/json" }).end("{}");
    open(response).write(event(6));
  });
  stream.start();
  await until(() => heard.length === 1);
  assert.deepEqual(lines, ["waiting", "shut", "open"]);
});

test("by asking, too", async (t) => {
  const { lines, stream } = await room(t, (request, response) => {
    if (request.url === "/stream") return response.writeHead(403).end();
    response.writeHead(401, { "Content-Type": "application/json" }).end("{}");
  });
  stream.start();
  await until(() => lines.includes("shut"));
  assert.deepEqual(lines, ["waiting", "shut"]);
});

test("where streams are blocked it asks, with the number it has", async (t) => {
  const { asked, heard, lines, stream } = await room(t, (request, response) => {
    if (request.url === "/stream") return response.writeHead(403).end();
    response.writeHead(200, { "Kd-Number": "r.e.9", "Kd-Own": "2" }).end("<p>9</p>");
  });
  stream.start();
  await until(() => heard.length === 2);
  assert.equal(asked.at(-1), "/changes?surface=list&since=r.e.5");
  assert.deepEqual(heard, [
    { id: "r.e.9", event: "message", data: "<p>9</p>" },
    { id: "", event: "own", data: "2" },
  ]);
  await until(() => lines.at(-1) === "asking");
  assert.equal(stream.position, "r.e.9");
});

test("an older number from another road does not take it back; another epoch does", async (t) => {
  const { stream } = await room(t, () => {});
  for (const [id, position] of [["r.e.8", "r.e.8"], ["r.e.6", "r.e.8"], ["", "r.e.8"], ["r.f.2", "r.f.2"]]) {
    stream.take({ id, event: "message", data: "" });
    assert.equal(stream.position, position);
  }
});

test("stopped, it asks no more", async (t) => {
  const { asked, heard, stream } = await room(t, (request, response) => open(response).write(event(6)));
  const ended = stream.start();
  await until(() => heard.length === 1);
  stream.stop();
  await ended;
  assert.equal(asked.length, 1);
});
