package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.decision.Hearing.Comment;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what somebody sent in a hearing. */
final class SentComment {
    private static final int NAME = 60;
    private static final int TEXT = 1000;

    private SentComment() {}

    /** Throws {@link Sentence} 400. */
    static Comment read(Map<String, String> sent, int passages, Instant now) {
        if (sent.getOrDefault("text", "").isBlank()) throw Sentence.badRequest("decision.emptyComment");
        return Comment.fresh(
                place(sent.getOrDefault("place", ""), passages),
                PlainText.ofAny(sent.get("name"), NAME, false),
                PlainText.of(sent.get("text"), TEXT, true),
                now);
    }

    private static @Nullable Integer place(String written, int passages) {
        if (!written.matches("\\d{1,4}")) return null;
        int place = Integer.parseInt(written);
        return place < passages ? place : null;
    }
}
