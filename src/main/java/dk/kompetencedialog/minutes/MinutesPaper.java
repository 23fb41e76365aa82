package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Term;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.Inks;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.agenda.BlockKind;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece.Meeting;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Minutes as a document, the same on the page and in print. */
record MinutesPaper(Held held, Texts t) {

    Document document() {
        var title = held.run().workshop().title();
        return new Document(
                        new Document.About(
                                t.language(), held.workplace(), t.get("minutes.about", title, held.workplace())),
                        new Document.Front(
                                t.get(
                                        "minutes.eyebrow",
                                        t.get("workshop.kind."
                                                + held.run().workshop().theme().css()),
                                        held.workplace()),
                                t.get(held.run().closed() ? "minutes.title" : "minutes.title.draft", title),
                                lead(),
                                List.of()),
                        sections())
                .in(held.run().workshop().theme());
    }

    private String lead() {
        if (held.erasedOn() != null) return t.get("minutes.lead.erased", t.day(held.erasedOn()));
        return t.get(held.run().closed() ? "minutes.lead" : "minutes.lead.draft");
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(t.get("minutes.workshop"), new Block.Terms(terms().toList())));
        if (!held.run().isTowardsStrategy()) sections.add(new GroupResult(held.boards(), t).section());
        sections.add(agenda());
        var numbers = Numbers.of(held.boards());
        held.boards().forEach(board -> sections.add(chapter(board, numbers)));
        if (!held.names().isEmpty()) sections.add(people());
        return sections;
    }

    private Stream<Term> terms() {
        var places = held.agenda().meetings().stream()
                .map(Meeting::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        return Stream.of(
                        new Term(t.get("minutes.workplace"), held.workplace()),
                        new Term(t.get("minutes.whom"), String.join("\n", held.whom())),
                        new Term(t.get("minutes.when"), String.join("\n", days())),
                        new Term(t.get("minutes.place"), String.join("\n", places)),
                        new Term(t.get("minutes.leaders"), String.join(", ", held.leaders())),
                        new Term(t.get("minutes.people"), t.get("minutes.people.count", held.count())),
                        new Term(t.get("minutes.notes"), t.get(named("workshop.named.long", "workshop.nameless.long"))),
                        new Term(t.get("erasure.was"), String.join("\n", held.deleted())))
                .filter(term -> !term.meaning().isEmpty());
    }

    /** As they were planned, with the hours; the days on which it was held, where they were others. */
    private List<String> days() {
        var planned = held.agenda().meetings().stream()
                .map(Meeting::when)
                .filter(day -> !day.isEmpty())
                .toList();
        var held = times().days();
        var kept = held.stream().allMatch(day -> planned.stream().anyMatch(when -> when.contains(day)));
        return kept ? planned : held;
    }

    private String named(String with, String without) {
        return held.run().workshop().named() ? with : without;
    }

    private StepTimes times() {
        return new StepTimes(held.run(), held.began(), t);
    }

    private Section agenda() {
        var header =
                List.of(t.get("minutes.agenda.from"), t.get("minutes.agenda.what"), t.get("minutes.agenda.planned"));
        var passedOver = held.passedOver().iterator();
        var tables = held.agenda().meetings().stream()
                .<Block>map(meeting -> new Block.Table(
                        held.agenda().meetings().size() == 1 ? "" : meeting.when(),
                        header,
                        meeting.parts().stream()
                                .map(part -> row(part, passedOver))
                                .toList()))
                .toList();
        return new Section("", t.get("workshop.agenda"), tables);
    }

    private List<String> row(Part part, Iterator<Boolean> passedOver) {
        var wasHeld = !part.kind().equals(BlockKind.BREAK.name()) || !passedOver.next();
        var title = wasHeld ? part.title() : t.get("minutes.agenda.notHeld", part.title());
        return List.of(part.from(), title, whole(t.get("workshop.minutes", part.minutes())));
    }

    /** Not to be broken over two lines. */
    private static String whole(String text) {
        return text.replace(' ', '\u00a0');
    }

    private Section chapter(BoardPiece board, Numbers numbers) {
        int position =
                held.run().edition().boards().indexOf(held.run().edition().board(board.key()));
        var spent = times().of(board.key());
        var lead = spent.isEmpty() ? List.<Block>of() : List.<Block>of(new Block.Lead(spent));
        return new BoardChapter(board, numbers, new Inks(held.run().workshop().theme()), held.erasedOn(), t)
                .section(t.get("minutes.board", position + 1, board.title()), lead);
    }

    private Section people() {
        return Section.of(
                t.get("minutes.people"),
                new Block.People(held.names().stream()
                        .map(name -> new Block.Person(name, ""))
                        .toList()));
    }
}
