import assert from "node:assert/strict";
import { test } from "node:test";
import { Messages } from "../../main/resources/static/js/live/messages.js";

const said = 'id: r.e.7\ndata: <p>å</p>\ndata: 2\n\n: still here\n\nevent: own\ndata: 3\n\nid: r.e.8\ndata:\n\n';
const meant = [
  { id: "r.e.7", event: "message", data: "<p>å</p>\n2" },
  { id: "", event: "own", data: "3" },
  { id: "r.e.8", event: "message", data: "" },
];

test("a message is the same wherever the pieces are cut", () => {
  for (const text of [said, said.replaceAll("\n", "\r\n"), said.replaceAll("\n", "\r")]) {
    for (let cut = 0; cut <= text.length; cut++) {
      const messages = new Messages();
      const all = [...messages.read(text.slice(0, cut)), ...messages.read(text.slice(cut)), ...messages.read(": end")];
      assert.deepEqual(all, meant, `cut at ${cut}`);
    }
  }
});

test("what is not ended yet is not said", () => {
  const messages = new Messages();
  assert.deepEqual(messages.read("id: r.e.7\ndata: half"), []);
  assert.deepEqual(messages.read(" a note\n\n"), [{ id: "r.e.7", event: "message", data: "half a note" }]);
});
