package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;

/** Who has joined. For everyone only how many; for the desk (and nowhere else) their names. */
public record PeoplePiece(long number, int count, List<Person> names, boolean desk) implements Fragment {
    /** A person at a seat. */
    public record Person(UUID id, String name, boolean leads) {
        /** One or two letters. */
        public String initials() {
            var last = name.lastIndexOf(' ');
            return first(name) + (last < 0 ? "" : first(name.substring(last + 1)));
        }

        private static String first(String word) {
            return word.substring(0, word.offsetByCodePoints(0, 1));
        }
    }

    @Override
    public String template() {
        return desk ? "workshop/people" : "workshop/headcount";
    }
}
