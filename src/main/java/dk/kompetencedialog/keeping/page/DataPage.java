package dk.kompetencedialog.keeping.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/**
 * What is kept of one person, to read.
 *
 * @param name whose it is; empty for the reader's own
 * @param back where one came from, and the words for it
 * @param file the way to the same as a file
 */
public record DataPage(String name, Back back, String file, List<Place> places) implements Page {
    public DataPage {
        places = List.copyOf(places);
    }

    /** Where one came from. */
    public record Back(String text, String href) {}

    /** Where it is kept. */
    public record Place(String name, List<Part> parts) {
        public Place {
            parts = List.copyOf(parts);
        }
    }

    /** A kind of it, in rows. */
    public record Part(String name, List<List<Field>> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One thing that is kept. */
    public record Field(String name, String value) {}

    @Override
    public String template() {
        return "keeping/data";
    }

    @Override
    public String title(Texts t) {
        return name.isEmpty() ? t.get("keeping.data.title") : t.get("keeping.data.title.of", name);
    }
}
