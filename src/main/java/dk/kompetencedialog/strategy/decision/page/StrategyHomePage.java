package dk.kompetencedialog.strategy.decision.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A strategy on its way to a decision, for those who write in it: where it stands, and what can be done next.
 *
 * @param grewFrom the number of the draft it grew from; 0 where it was begun anew
 * @param stage its name
 * @param said where it stands, in a sentence
 * @param revision the number that was sent last; 0 for none
 * @param law what § 8 asks, until the text is put before a council; then null
 * @param fortnight a deadline to propose
 * @param deleted what of it and its workshop has been deleted, a sentence each
 * @param administers whether the reader may change how the workplace's papers look
 */
public record StrategyHomePage(
        UUID id,
        Workplace workplace,
        String title,
        int grewFrom,
        String stage,
        String said,
        int revision,
        @Nullable HearingCard hearing,
        Meeting meeting,
        PublicationCard publication,
        @Nullable LawPiece law,
        String fortnight,
        boolean administers,
        List<String> deleted,
        Retry retry)
        implements Page {

    /** A stage on the way; {@code done} where the text has passed it. */
    public record Stage(String name, boolean now, boolean done) {}

    private static final List<String> WAY = List.of("WRITING", "HEARING", "SUBMITTED", "APPROVED", "PUBLISHED");

    /** The way from draft to what holds, and where on it the text is. */
    public List<Stage> stages() {
        var at = switch (stage) {
            case "HEARD" -> "HEARING";
            case "SENT_BACK" -> "SUBMITTED";
            default -> stage;
        };
        return WAY.stream()
                .map(each -> new Stage(
                        each,
                        each.equals(at),
                        WAY.indexOf(each) < WAY.indexOf(at) && !(each.equals("HEARING") && hearing == null)))
                .toList();
    }

    /** A text to take home: {@code number} of the revision, 0 for the text as it is now. */
    public record Paper(int number, String path) {}

    /** The text as it is now, and all that was sent, the newest first. */
    public List<Paper> papers() {
        return IntStream.rangeClosed(0, revision)
                .mapToObj(at -> at == 0 ? 0 : revision + 1 - at)
                .map(number -> new Paper(number, number == 0 ? "/draft" : "/revisions/" + number + "/strategy"))
                .toList();
    }

    /**
     * The last hearing.
     *
     * @param open whether one may still comment
     * @param until its deadline, in words
     * @param erased how many comments have been deleted
     */
    public record HearingCard(
            int number, String asked, String until, boolean open, String link, int erased, List<Comment> comments) {
        public HearingCard {
            comments = List.copyOf(comments);
        }

        /** How many nobody has said yet what became of. */
        public long unanswered() {
            return comments.stream()
                    .filter(each -> each.outcome().isEmpty() && each.removed().isEmpty())
                    .count();
        }

        /** Whether it still runs, or somebody in it has had no answer. */
        public boolean waits() {
            return open || unanswered() > 0;
        }
    }

    /**
     * What somebody said in a hearing.
     *
     * @param about the paragraph, or all of it, in words
     * @param outcome what became of it, and who says so; empty until somebody has
     * @param removed that it was taken away and why; empty while it stands
     */
    public record Comment(String id, String about, String name, String text, String outcome, String removed) {}

    /**
     * The council's meeting.
     *
     * @param councils those it can be put before
     * @param item the last that was put before one; null for none
     * @param earlier those before it, the newest first
     */
    public record Meeting(List<Choice> councils, @Nullable Item item, List<Earlier> earlier) {
        public Meeting {
            councils = List.copyOf(councils);
            earlier = List.copyOf(earlier);
        }
    }

    /** A meeting that a draft was put before; {@code item} says which, when and where. */
    public record Earlier(String item, List<SideCard> sides) {
        public Earlier {
            sides = List.copyOf(sides);
        }
    }

    public record Choice(String id, String name) {}

    /**
     * An item of a meeting.
     *
     * @param open whether a side has still to speak
     * @param mayAnnex whether more can be laid to it
     * @param sides both
     */
    public record Item(
            int number,
            String council,
            String day,
            String note,
            boolean open,
            List<AnnexLink> annexes,
            boolean mayAnnex,
            List<SideCard> sides) {
        public Item {
            annexes = List.copyOf(annexes);
            sides = List.copyOf(sides);
        }
    }

    /** A file that goes with it; {@code size} in words. */
    public record AnnexLink(String id, String name, String size) {}

    /**
     * A side of the council.
     *
     * @param side A or B
     * @param people who may speak for it, its chair or deputy first
     * @param verdict what it said, in words; empty until it has
     * @param mayTakeBack whether that can be undone
     * @param records whether the reader may write down what it says
     */
    public record SideCard(
            String side,
            List<String> people,
            String verdict,
            String remark,
            boolean approves,
            boolean mayTakeBack,
            boolean records) {
        public SideCard {
            people = List.copyOf(people);
        }

        public SideCard recordedIf(boolean theirs) {
            return new SideCard(side, people, verdict, remark, approves, mayTakeBack && theirs, theirs);
        }
    }

    /**
     * What holds.
     *
     * @param ready what can be put in force now, with days to propose; null for nothing
     * @param holds what is in force; null for nothing
     * @param said the same in a sentence; empty for nothing
     * @param mails how many can be told by mail
     */
    public record PublicationCard(
            @Nullable Days ready, @Nullable Days holds, String said, String link, int mails) {}

    /** The days of a draft that is in force, or can be. */
    public record Days(int number, String from, String until, String review) {}

    @Override
    public String template() {
        return "strategy/decision/home";
    }

    @Override
    public String title(Texts t) {
        return t.get("decision.pageTitle", title);
    }

    @Override
    public int status() {
        return retry.card().isEmpty() ? 200 : 422;
    }
}
