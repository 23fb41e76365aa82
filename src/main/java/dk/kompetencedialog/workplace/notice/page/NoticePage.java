package dk.kompetencedialog.workplace.notice.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * What guests are told at the door of who answers for what they write.
 *
 * @param kept whether it has just been kept
 */
public record NoticePage(Workplace workplace, List<Field> fields, boolean kept) implements Page {
    public NoticePage {
        fields = List.copyOf(fields);
    }

    /**
     * One of the three lines.
     *
     * @param name {@code contact}, {@code basis} or {@code processor}
     * @param wrong what is wrong with it, empty when nothing is
     */
    public record Field(String name, String text, String wrong) {
        public boolean isWrong() {
            return !wrong.isEmpty();
        }

        /** Ids of what says more about it. */
        public String describedBy() {
            return name + "-hint" + (isWrong() ? " " + name + "-wrong" : "");
        }
    }

    @Override
    public String template() {
        return "workplace/notice";
    }

    @Override
    public String title(Texts t) {
        return t.get("notice.title");
    }

    @Override
    public int status() {
        return fields.stream().anyMatch(Field::isWrong) ? 422 : 200;
    }
}
