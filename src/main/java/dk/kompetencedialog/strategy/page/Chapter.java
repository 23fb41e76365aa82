package dk.kompetencedialog.strategy.page;

import java.util.List;

/**
 * A chapter of a strategy.
 *
 * @param id its anchor on the page
 * @param lead one or two sentences under the title
 * @param parts what stands in it, in order; at least one, and where nothing is concluded yet the part says so
 */
public record Chapter(String id, String title, String lead, List<Part> parts) {
    public Chapter {
        parts = List.copyOf(parts);
    }

    /**
     * Statements that belong together.
     *
     * @param mark a number before the heading; empty for none
     * @param heading empty where the chapter's own is enough
     * @param gap what is not there yet, where there are no statements
     */
    public record Part(String mark, String heading, List<Statement> statements, String gap) {
        public Part {
            statements = List.copyOf(statements);
        }

        /** Statements right under the chapter's title; the gap is told when there are none. */
        public static Part plain(List<Statement> statements, String gap) {
            return new Part("", "", statements, statements.isEmpty() ? gap : "");
        }

        /** Statements under a heading of their own; the gap is told when there are none. */
        public static Part headed(String heading, List<Statement> statements, String gap) {
            return new Part("", heading, statements, statements.isEmpty() ? gap : "");
        }

        /** One statement under a number and a heading. */
        public static Part numbered(int number, String heading, Statement statement) {
            return new Part(String.valueOf(number), heading, List.of(statement), "");
        }
    }
}
