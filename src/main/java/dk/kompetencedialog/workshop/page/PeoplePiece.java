package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;

/** Who has joined. For everyone only how many; for the desk (and nowhere else) their names. */
public record PeoplePiece(long number, int count, List<Person> names, boolean desk) implements Fragment {
    /** A person at a seat. */
    public record Person(String name, boolean leads) {
        /** One or two letters. */
        public String initials() {
            var words = name.strip().split("\\s+");
            var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
            return words[0].substring(0, words[0].offsetByCodePoints(0, 1)) + last;
        }
    }

    @Override
    public String template() {
        return desk ? "workshop/people" : "workshop/headcount";
    }
}
