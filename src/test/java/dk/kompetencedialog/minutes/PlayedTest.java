package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.UUID;

/** A test about a workshop of which one board has been played. */
abstract class PlayedTest extends WorkshopTest {
    static final int WRITE = 2;
    static final int GATHER = 4;
    static final int PRIORITISE = 5;
    static final int CONCLUDE = 6;

    Browser jonas;

    /** Two of a stack and a loose note, one off the board, one taken back, dots for the stack, and a conclusion for one group. */
    final void played(boolean named) {
        sitDown(named);
        jonas = sitting.guest("Jonas Thorup");
        sitting.step(WRITE);
        sitting.write(mette, 0, "Læse data");
        sitting.write(jonas, 0, "Bruge data");
        sitting.write(jonas, 0, "Droner 😊");
        sitting.write(jonas, 1, "Ib igen");
        sitting.write(mette, 1, "Fortrudt");
        sitting.step(GATHER);
        done(mette, "DELETE /own/" + sitting.own(mette).getFirst());
        var hidden = note("Ib igen");
        done(sitting.facilitator(), "POST /notes/" + hidden + "/hiding", "{\"reason\":\"Nævner en kollega\"}");
        var stack = UUID.randomUUID();
        done(
                sitting.facilitator(),
                "POST /stacks",
                "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\"],\"name\":\"Data\"}"
                        .formatted(stack, note("Læse data"), note("Bruge data")));
        sitting.step(PRIORITISE);
        done(mette, "POST /ballots", "{\"target\":\"%s\",\"dots\":2}".formatted(stack));
        sitting.step(CONCLUDE);
        done(
                sitting.facilitator(),
                "POST /conclusions",
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi læser data sammen.\",\"staffGroups\":[],\"notes\":[\"%s\",\"%s\"]}"
                        .formatted(UUID.randomUUID(), sitting.board(), note("Læse data"), note("Bruge data")));
    }

    final void close() {
        done(sitting.facilitator(), "POST /closing", "{}");
    }

    final void done(Browser who, String request, String json) {
        assertThat(sitting.command(who, request, json).status()).isEqualTo(200);
    }

    final void done(Browser who, String request) {
        done(who, request, "");
    }

    final String note(String text) {
        var page = sitting.boardPage();
        var before = page.substring(0, page.indexOf(text));
        var id = before.substring(before.lastIndexOf("id=\"n_") + 6);
        return id.substring(0, id.indexOf('"'));
    }
}
