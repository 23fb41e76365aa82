package dk.kompetencedialog.board.page;

import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.web.Fragment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands printed on a board.
 *
 * @param source null where nothing of a strategy does
 * @param year the year that {@code told} is of; 0 where nothing is told
 * @param told what the works council said of it, a sentence each
 */
public record PrintedPiece(List<Line> lines, @Nullable Source source, int year, List<String> told) implements Fragment {
    private static final int NAME_MAX = 80;

    public PrintedPiece {
        lines = List.copyOf(lines);
        told = List.copyOf(told);
    }

    /**
     * A focus area, a principle.
     *
     * @param heading maybe empty
     * @param whom names of the staff groups it is for; none = everyone
     */
    public record Line(UUID id, ConclusionKind kind, String heading, String text, List<String> whom) {
        /** What one calls it: its heading, or how it begins. */
        public String name() {
            var said = heading.isEmpty() ? text.lines().findFirst().orElse("") : heading;
            return said.length() <= NAME_MAX ? said : said.substring(0, NAME_MAX - 1) + "…";
        }
    }

    /** Where it was copied from, and the days on which that holds. */
    public record Source(String title, LocalDate from, LocalDate until) {}

    /** The kinds there are, in the order they are read. */
    public List<ConclusionKind> kinds() {
        return lines.stream().map(Line::kind).distinct().toList();
    }

    public List<Line> of(ConclusionKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    @Override
    public String template() {
        return "board/printed";
    }
}
