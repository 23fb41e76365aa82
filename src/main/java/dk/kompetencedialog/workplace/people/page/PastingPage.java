package dk.kompetencedialog.workplace.people.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The field a list is pasted in, and what has been understood of it.
 *
 * @param text as it was pasted
 * @param wrong what is wrong with it as a whole, empty when nothing is
 * @param rows none before it has been read
 * @param units the way down to each unit that would be new
 * @param kept how many have just been kept; the rows are what is left of the list
 */
public record PastingPage(Workplace workplace, String text, String wrong, List<Row> rows, List<String> units, int kept)
        implements Page {
    /**
     * A row as it would be kept.
     *
     * @param line its number in the text
     * @param state a word for whether the person is new or known; empty where something is wrong
     * @param wrong why it cannot be kept, empty where it can
     */
    public record Row(int line, String name, String mail, String unit, String group, String state, String wrong) {}

    public static PastingPage blank(Workplace workplace) {
        return new PastingPage(workplace, "", "", List.of(), List.of(), 0);
    }

    /** What is left of a list when so many have been kept. */
    public PastingPage after(int people) {
        return new PastingPage(workplace, text, wrong, rows, units, people);
    }

    public long right() {
        return rows.stream().filter(row -> row.wrong().isEmpty()).count();
    }

    public long amiss() {
        return rows.size() - right();
    }

    @Override
    public String template() {
        return "workplace/pasting";
    }

    @Override
    public String title(Texts t) {
        return t.get("people.pasting.title");
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
