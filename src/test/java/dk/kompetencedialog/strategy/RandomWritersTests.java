package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two people write in one paragraph, each from what they last read or sent: no sentence that was saved is gone, unless somebody who had it
 * before them took it out, and what could not be laid together stands beside. {@code -Dkd.seed} plays the runs again.
 */
class RandomWritersTests extends WorkshopTest {
    private static final int RUNS = 1000;
    private static final int FIRST_CONCLUDE = 6;

    private Random random = new Random();
    private int sentences;

    @Test
    void noSentenceIsLost() {
        var seed = Long.getLong("kd.seed", System.nanoTime());
        System.out.println("random writers, kd.seed=" + seed);
        random = new Random(seed);
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        var mette = Writer.begin(sitting);
        var jonas = mette.another(members.councillorBrowser(sitting.workplaceId(), "Jonas", port));
        int beside = 0;
        for (int run = 0; run < RUNS; run++) beside += run(mette, jonas, "kd.seed=" + seed + ", run " + run);
        assertThat(beside).as("some clashed, most did not").isBetween(RUNS / 50, RUNS);
    }

    /** How many rivals it ended with. */
    private int run(Writer mette, Writer jonas, String played) {
        var paragraph = UUID.randomUUID().toString();
        var start = text(List.of(sentence(), sentence(), sentence()));
        mette.command(
                "POST /paragraphs",
                "{\"id\":\"%s\",\"chapter\":\"GOAL\",\"now\":{\"heading\":\"\",\"body\":\"%s\",\"groups\":[]}}"
                        .formatted(paragraph, start));
        var pens = List.of(new Pen(mette, start), new Pen(jonas, start));
        var ledger = new Ledger();
        ledger.saved("", start);
        int saves = 2 + random.nextInt(3);
        for (int save = 0; save < saves; save++) {
            var pen = pens.get(random.nextInt(2));
            var now = changed(pen.base);
            assertThat(pen.writer.save(paragraph, pen.base, now).status())
                    .as(played)
                    .isEqualTo(200);
            ledger.saved(pen.base, now);
            pen.base = now;
        }
        var rivals = mette.rivals(paragraph);
        var standing = new HashSet<>(sentences(mette.says(paragraph).get("body").asString()));
        rivals.forEach(rival -> standing.addAll(sentences(rival)));
        assertThat(standing).as(played).containsAll(ledger.kept());
        mette.command("DELETE /paragraphs/" + paragraph, "");
        return rivals.size();
    }

    /** Somebody who writes, and what they last read or sent. */
    private static final class Pen {
        private final Writer writer;
        private String base;

        private Pen(Writer writer, String base) {
            this.writer = writer;
            this.base = base;
        }
    }

    /** All that was saved, and what somebody took out who had it before them. */
    private static final class Ledger {
        private final Set<String> saved = new HashSet<>();
        private final Set<String> takenOut = new HashSet<>();

        private void saved(String base, String now) {
            saved.addAll(sentences(now));
            var left = new HashSet<>(sentences(base));
            left.removeAll(sentences(now));
            takenOut.addAll(left);
        }

        private Set<String> kept() {
            return saved.stream().filter(each -> !takenOut.contains(each)).collect(Collectors.toSet());
        }
    }

    private String changed(String base) {
        var all = new ArrayList<>(sentences(base));
        int at = all.isEmpty() ? 0 : random.nextInt(all.size());
        switch (random.nextInt(4)) {
            case 0 -> all.add(random.nextInt(all.size() + 1), sentence());
            case 1 -> all.add(sentence());
            case 2 -> {
                if (all.size() > 1) all.remove(at);
            }
            default -> {
                if (!all.isEmpty()) all.set(at, sentence());
            }
        }
        return text(all);
    }

    private String sentence() {
        return "Sætning " + ++sentences + " siger noget nyt.";
    }

    private static String text(List<String> sentences) {
        return String.join(" ", sentences);
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=\\.) "))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
