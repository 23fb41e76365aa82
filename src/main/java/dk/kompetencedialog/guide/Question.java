package dk.kompetencedialog.guide;

import java.util.List;

/**
 * A question of the dialogue guide.
 *
 * @param key unique within its board (or, for welcome and closing, within the edition)
 * @param followUps shorter questions that open it when the talk stands still
 */
public record Question(String key, String text, List<String> followUps) {
    public Question {
        followUps = List.copyOf(followUps);
    }
}
