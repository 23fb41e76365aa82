package dk.kompetencedialog.mus.preparation.page;

import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an employee has prepared, for them alone.
 *
 * @param proved whether they have shown who they are; else nothing of it is here
 * @param written what stands in the field
 * @param other what was kept meanwhile from another window; empty for nothing
 * @param turn how often it had been written
 * @param readable whether what is kept could be opened
 * @param leaders those it can be shown to
 * @param shownTo the one who may read it; null for nobody
 * @param kept whether it has just been kept
 * @param sentence what is wrong, or what has been done; empty for nothing
 */
public record PreparationPage(
        Round round,
        boolean proved,
        String written,
        String other,
        int turn,
        boolean readable,
        List<Leader> leaders,
        @Nullable UUID shownTo,
        boolean kept,
        String sentence,
        int status)
        implements Page {
    /** One of them. */
    public record Leader(UUID id, String name) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Leader[" + id + "]";
        }
    }

    public String here() {
        return round.here() + "/mine/preparation";
    }

    /** What the one is called whom it is shown to. */
    public String reader() {
        return leaders.stream()
                .filter(each -> each.id.equals(shownTo))
                .map(Leader::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public List<String> modules() {
        return List.of("js/written.js");
    }

    @Override
    public String template() {
        return "mus/preparation";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.preparation.title");
    }

    /** Without what it says: it may end in a log. */
    @Override
    public String toString() {
        return "PreparationPage";
    }
}
