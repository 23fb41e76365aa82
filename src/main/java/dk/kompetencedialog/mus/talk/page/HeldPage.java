package dk.kompetencedialog.mus.talk.page;

import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a leader leads, and whether each talk was held.
 *
 * @param wrong whose form is wrong; null for nobody's
 * @param written the day that stands in it
 * @param sentence what is wrong with it
 * @param shown whose preparation they may read
 */
public record HeldPage(
        Round round,
        List<Unit> units,
        LocalDate today,
        @Nullable UUID wrong,
        String written,
        String sentence,
        List<UUID> shown)
        implements Page {
    /** A unit, and whether they have talks with its people themselves. */
    public record Named(UUID id, String name, boolean own) {}

    public record Unit(Named named, List<Line> people) {
        /** How many were held. */
        public long held() {
            return people.stream().filter(each -> each.heldOn != null).count();
        }
    }

    /**
     * Somebody.
     *
     * @param heldOn when theirs was; null where it was not yet
     */
    public record Line(UUID id, String name, @Nullable LocalDate heldOn) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    /** What stands in somebody's field. */
    public String day(Line line) {
        return line.id.equals(wrong) ? written : today.toString();
    }

    @Override
    public int status() {
        return sentence.isEmpty() ? 200 : 422;
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/held";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.held.title", String.valueOf(round.year()));
    }
}
