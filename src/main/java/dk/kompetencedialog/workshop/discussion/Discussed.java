package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.platform.text.Texts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one staff group, or of departments and teams.
 *
 * @param group null = departments and teams, of whom plans alone are discussed
 * @param name the group's, as it is now; empty for departments and teams
 */
public record Discussed(@Nullable UUID group, String name, Said activity, Said plan) {

    /**
     * An answer.
     *
     * @param needed null = not discussed yet
     * @param text which, or for whom and when; or why not
     */
    public record Said(@Nullable Boolean needed, String text) {
        public static final Said NOTHING = new Said(null, "");

        public boolean yes() {
            return Boolean.TRUE.equals(needed);
        }

        public boolean no() {
            return Boolean.FALSE.equals(needed);
        }

        public boolean open() {
            return needed == null;
        }

        /** As a line of a paper; empty where nothing was said. */
        public String words(Texts t) {
            if (open()) return "";
            if (yes()) return t.get("discussion.ACTIVITY.yes") + " " + text;
            return text.isEmpty() ? t.get("discussion.PLAN.no") : t.get("discussion.ACTIVITY.no") + " " + text;
        }
    }

    public Said of(Topic topic) {
        return topic == Topic.ACTIVITY ? activity : plan;
    }

    public Answers answers() {
        return new Answers(name, activity, plan);
    }
}
