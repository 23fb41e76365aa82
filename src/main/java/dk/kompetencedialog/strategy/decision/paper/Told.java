package dk.kompetencedialog.strategy.decision.paper;

import dk.kompetencedialog.strategy.decision.page.TextPage;
import java.util.List;

/**
 * Who took part in a strategy, in words.
 *
 * @param sentences of the workshop and the hearings
 * @param council which, and as it was when, in words; empty for none
 * @param sides a row for each side: its name, its members, its substitutes
 * @param treated where and when it was treated; empty where it was not
 * @param verdicts a row for each side that has spoken: side, answer, who spoke, remark
 */
public record Told(
        List<String> sentences, String council, List<List<String>> sides, String treated, List<List<String>> verdicts) {
    /** A side and what it answers, without who spoke and the remark. */
    private static final int ANSWER = 2;

    public Told {
        sentences = List.copyOf(sentences);
        sides = List.copyOf(sides);
        verdicts = List.copyOf(verdicts);
    }

    /** What of it is told by this door: behind a link nobody is named, and a hearing is not told what came after it. */
    public Told by(TextPage.Door door) {
        return switch (door) {
            case ITEM, PAPERS -> this;
            case HEARING -> new Told(sentences, "", List.of(), "", List.of());
            case IN_FORCE ->
                new Told(
                        sentences,
                        "",
                        List.of(),
                        treated,
                        verdicts.stream().map(one -> one.subList(0, ANSWER)).toList());
        };
    }
}
