package dk.kompetencedialog.demo;

import dk.kompetencedialog.platform.text.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What the groups of a workplace do with its strategy, and what comes back: their workshops and plans, a year's talks, and the council's look at that year. */
public record WorldScript(String edition, List<Meeting> meetings, Talks talks, Evaluation evaluation) {
    /** The script in {@code demo/<name>.yaml}. */
    public static WorldScript named(String name) {
        String file = "demo/" + name + ".yaml";
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return Content.read(file, content, WorldScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A group's workshop.
     *
     * @param unit as an employee's
     * @param people names by keys
     * @param needs those it concludes, with the activities that are to meet them; without any activity it ends without a plan
     */
    public record Meeting(
            String unit,
            String title,
            Map<String, String> people,
            List<DemoScript.Board> boards,
            List<DemoScript.Need> needs) {
        /** Whether a plan comes of it. */
        public boolean isPlanned() {
            return needs.stream().anyMatch(need -> !need.activities().isEmpty());
        }

        /** The need that a conclusion words. */
        DemoScript.Need need(String text) {
            return needs.stream()
                    .filter(need -> need.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such need: " + text));
        }
    }

    /**
     * Last year's talks: what employees reported after them, and whose figures the council may read.
     *
     * @param leaders who tell which talks were held
     */
    public record Talks(List<String> leaders, List<Report> reports, Letting let) {}

    /** What somebody reports; without needs, that there are none. */
    public record Report(String by, List<Need> needs) {}

    /**
     * A need in categories.
     *
     * @param focus number of the focus area; 0 for none
     */
    public record Need(String competence, int focus, String learning) {}

    /** A leader lets the council read the figures of a unit. */
    public record Letting(String unit, String by, String note) {}

    /**
     * The council's look at a year.
     *
     * @param said to each part, in their order
     * @param signed who signs for each side
     */
    public record Evaluation(List<String> said, Map<DemoScript.Side, String> signed) {}
}
