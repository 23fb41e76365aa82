package dk.kompetencedialog.strategy.decision.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.page.ActivityTable;
import dk.kompetencedialog.strategy.text.page.Run;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A revision to read, behind a link: in a hearing, or as it holds.
 *
 * @param language the text's
 * @param facts small facts under the title
 * @param law what § 8 asks, and what meets it
 * @param annexes what goes with it to a meeting
 * @param place where one reads it
 * @param hearing whether it may be commented on, and how; none where it holds
 */
public record TextPage(
        String workplace,
        String title,
        String language,
        List<String> facts,
        List<Chapter> chapters,
        LawPiece law,
        List<Link> annexes,
        HearingState hearing,
        Place place,
        @Nullable Logo logo,
        Retry retry,
        boolean thanked)
        implements Page {
    public TextPage {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
        annexes = List.copyOf(annexes);
    }

    /** A file to open. */
    public record Link(String name, String href) {}

    /** The same with what goes with it to a meeting, and with what meets § 8 in the reader's language. */
    public TextPage with(List<Link> files, LawPiece told) {
        return new TextPage(
                workplace, title, language, facts, chapters, told, files, hearing, place, logo, retry, thanked);
    }

    /** Whether it is read as an item of a meeting. */
    public boolean isItem() {
        return place.door == Door.ITEM;
    }

    /** Whether it is read as what holds. */
    public boolean isInForce() {
        return place.door == Door.IN_FORCE;
    }

    /** What one has come by: a hearing's link, the published text's, or signed in, to a meeting's item or to the papers. */
    public enum Door {
        HEARING,
        ITEM,
        IN_FORCE,
        PAPERS
    }

    /**
     * Where one reads it; all else lies under it.
     *
     * @param path the page's own, empty on paper
     */
    public record Place(Door door, String path) {
        /** A file of the same revision, like {@code strategy.pdf}. */
        public String file(String name) {
            return path + "/" + name;
        }

        /** The page that this one belongs to. */
        public String above() {
            return path.substring(0, path.lastIndexOf('/'));
        }

        /** Where a comment is sent. */
        public String comments() {
            return path + "/comments";
        }
    }

    /** What of a chapter's table is shown: one comments on paragraphs that stand by themselves, and it need not say them again. */
    public @Nullable ActivityTable table(Chapter chapter) {
        var table = chapter.table();
        if (table == null || !asks()) return table;
        return table.unwritten().rows().isEmpty() ? null : table.unwritten();
    }

    /** What somebody wrote when the hearing was over already; it was kept by nobody, and they have it back. */
    public String late() {
        return hearing == HearingState.OVER ? retry.fields().getOrDefault("text", "") : "";
    }

    /** Whether one may comment on it. */
    public boolean asks() {
        return hearing == HearingState.OPEN;
    }

    /** The workplace's logo: its address, and what it is for those who do not see it. */
    public record Logo(String src, String words) {}

    /** Whether comments are asked for, or were. */
    public enum HearingState {
        NONE,
        OPEN,
        OVER
    }

    /** A chapter with its paragraphs; {@code table} of the activities, in which their paragraphs stand: null elsewhere. */
    public record Chapter(
            ChapterKind kind,
            String title,
            List<Passage> passages,
            @Nullable ActivityTable table) {
        public Chapter {
            passages = List.copyOf(passages);
        }

        /** Its anchor on the page. */
        public String id() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Those that no table says. */
        public List<Passage> besideTable() {
            return passages.stream()
                    .filter(passage -> table == null || passage.lead())
                    .toList();
        }

        /** Whether its headings are numbered: focus areas are. */
        public boolean isNumbered() {
            return kind == ChapterKind.FOCUS_AREA;
        }
    }

    /**
     * A paragraph.
     *
     * @param place its number in the revision
     * @param whom names of groups; none = everyone
     */
    public record Passage(int place, boolean lead, String heading, List<String> whom, String body) {
        public Passage {
            whom = List.copyOf(whom);
        }

        /** The body as it reads. */
        public List<Run> runs() {
            return Run.of(body);
        }
    }

    @Override
    public String template() {
        return "strategy/decision/text";
    }

    @Override
    public String title(Texts t) {
        return title;
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }

    @Override
    public int status() {
        return retry.card().isEmpty() ? 200 : 422;
    }
}
