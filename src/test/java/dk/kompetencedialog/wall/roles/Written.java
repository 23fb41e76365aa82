package dk.kompetencedialog.wall.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the boards of the workshop and in its strategy, by the names that routes have for it. */
final class Written {
    private static final int CONCLUDE = 6;
    private static final int WRITE = 9;
    private static final int GATHER = 11;
    private static final int PRIORITISE = 12;

    private final Map<String, String> names = new HashMap<>();
    private final Map<Browser, String> own = new HashMap<>();
    private final Sitting sitting;
    private final Browser guest;

    Written(Sitting sitting, Browser guest) {
        this.sitting = sitting;
        this.guest = guest;
    }

    Browser guest() {
        return guest;
    }

    String value(String name) {
        return names.getOrDefault(name, UUID.randomUUID().toString());
    }

    String own(Browser of) {
        return own.getOrDefault(of, UUID.randomUUID().toString());
    }

    /** A conclusion of the first board; on the second one notes, a stack, and who sits there; it stays at its vote. */
    void onTheBoards() {
        sitting.step(CONCLUDE);
        assertThat(sitting.conclude("GOAL", "Vi deler data").status()).isEqualTo(200);
        var board = Jsoup.parse(sitting.boardPage());
        names.put("conclusion", board.select("[id^=c_]").attr("id").substring(2));
        sitting.guest("Søren Holm");
        names.put(
                "seat",
                Jsoup.parse(sitting.facilitator().get(sitting.path("/desk")).body())
                        .select("#people [data-guests-name-param='Søren Holm']")
                        .attr("data-guests-id-param"));
        notes();
    }

    private void notes() {
        sitting.step(WRITE);
        write(guest, "Data ligger spredt", "Vi mangler tid", "Sidste ord");
        write(sitting.facilitator(), "Driften først", "Om en kollega", "Det sidste");
        sitting.step(GATHER);
        names.put("note", note("Driften først"));
        names.put("hidden", note("Om en kollega"));
        names.put("stack", UUID.randomUUID().toString());
        var stack = Map.of("id", value("stack"), "notes", List.of(note("Data ligger spredt"), note("Vi mangler tid")));
        assertThat(sitting.command(guest, "POST /stacks", json(stack)).status()).isEqualTo(200);
        sitting.step(PRIORITISE);
        names.put("board", sitting.board());
        names.put("zone", sitting.zones().getFirst());
    }

    private void write(Browser writer, String... texts) {
        for (var text : texts)
            assertThat(sitting.write(writer, 0, text).status()).isEqualTo(200);
        own.put(writer, sitting.own(writer).getFirst());
    }

    private String note(String text) {
        return Jsoup.parse(sitting.boardPage())
                .select("[id^=n_]:contains(" + text + ")")
                .attr("id")
                .substring(2);
    }

    /** What somebody said beside a paragraph, and what two wrote of the same sentence at once; gives the paragraph. */
    String inTheText(Writer writer) {
        var paragraph = writer.page().select("[id^=p_]").attr("id").substring(2);
        names.put("paragraph", paragraph);
        names.put("aside", UUID.randomUUID().toString());
        var aside = json(Map.of("id", value("aside"), "text", "Hvad med driften?"));
        assertThat(writer.command("POST /paragraphs/" + paragraph + "/asides", aside)
                        .status())
                .isEqualTo(200);
        var before = writer.says(paragraph).get("body").asString();
        writer.save(paragraph, before, "Vi deler data hver dag.");
        writer.save(paragraph, before, "Vi deler tal.");
        names.put("rival", writer.rivalIds(paragraph).getFirst());
        return paragraph;
    }

    /** All that commands in the workshop ask for, whichever it is. */
    String command() {
        return json(Map.ofEntries(
                Map.entry("id", UUID.randomUUID()),
                Map.entry("board", value("board")),
                Map.entry("zone", value("zone")),
                Map.entry("text", "Vi deler data"),
                Map.entry("colour", "YELLOW"),
                Map.entry("target", value("note")),
                Map.entry("dots", 1),
                Map.entry("notes", List.of()),
                Map.entry("name", "Data"),
                Map.entry("kind", "GOAL"),
                Map.entry("to", PRIORITISE),
                Map.entry("ready", true),
                Map.entry("step", PRIORITISE),
                Map.entry("minutes", 20),
                Map.entry("more", 5),
                Map.entry("reason", "Det handler om en person")));
    }

    /** The same in the strategy's text. */
    String text() {
        var wording = Map.of("heading", "", "body", "Vi deler data.", "groups", List.of());
        return json(Map.of(
                "id",
                UUID.randomUUID(),
                "paragraph",
                value("paragraph"),
                "chapter",
                "GOAL",
                "kind",
                "GOAL",
                "base",
                wording,
                "now",
                wording,
                "text",
                "Hvad med driften?"));
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
