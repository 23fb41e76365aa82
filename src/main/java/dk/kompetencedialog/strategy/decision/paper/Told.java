package dk.kompetencedialog.strategy.decision.paper;

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
    public Told {
        sentences = List.copyOf(sentences);
        sides = List.copyOf(sides);
        verdicts = List.copyOf(verdicts);
    }
}
