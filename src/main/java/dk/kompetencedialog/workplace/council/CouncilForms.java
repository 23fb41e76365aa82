package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.council.page.CouncilForm;
import dk.kompetencedialog.workplace.council.page.CouncilRow;
import dk.kompetencedialog.workplace.people.People;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads and keeps the form for one council. Wants an open transaction of the workplace. */
@Component
class CouncilForms {
    private final Councils councils;
    private final People people;

    CouncilForms(Councils councils, People people) {
        this.councils = councils;
        this.people = people;
    }

    /** A new one; the first has the name that most have. */
    CouncilForm blank(UUID workplaceId, Texts t) {
        var name = councils.of(workplaceId).isEmpty() ? t.get("council.name.first") : "";
        return CouncilForm.of(name, List.of(), List.of(), "");
    }

    /** Throws {@link Sentence} 404. */
    CouncilForm of(UUID workplaceId, UUID id) {
        var council = councils.find(workplaceId, id);
        var named = named(workplaceId);
        var secretary = council.of(null).stream().map(seat -> named.written(seat.person()));
        return CouncilForm.of(
                council.name(),
                rows(council, Side.A, named),
                rows(council, Side.B, named),
                secretary.findFirst().orElse(""));
    }

    /** What a form of it is built on: others on it, or another name, give another. */
    static String print(CouncilForm form) {
        return Integer.toHexString(form.hashCode());
    }

    /** Like {@link #keep} for one that is there; where it is another than the form was built on, the form says who are on it now. */
    Kept change(UUID workplaceId, UUID id, MultiValueMap<String, String> sent, Texts t) {
        councils.hold(workplaceId, id);
        var now = of(workplaceId, id);
        var built = value(sent, "built", 0);
        var print = print(now);
        if (built.isEmpty() || built.equals(print)) return keep(workplaceId, id, read(sent), t);
        var wrong = t.get("council.overtaken", now.name(), String.join(", ", now.names()));
        return new Kept(read(sent).wrong("", "", wrong), 0, print);
    }

    /** What may be written for each person there is. */
    List<String> people(UUID workplaceId) {
        return named(workplaceId).written();
    }

    /** As it was sent; rows without anything do not count. */
    static CouncilForm read(MultiValueMap<String, String> sent) {
        return CouncilForm.of(value(sent, "name", 0), rows(sent, "a"), rows(sent, "b"), value(sent, "secretary", 0));
    }

    /** Keeps it, and those on it who were not on the list; where something is wrong nothing is kept, and the form says what. */
    Kept keep(UUID workplaceId, UUID id, CouncilForm form, Texts t) {
        var named = named(workplaceId);
        var seating = new Seating(named, t);
        var read = seating.read(form);
        if (!read.isRight()) return new Kept(read, 0, "");
        people.keep(workplaceId, named.fresh());
        councils.keep(workplaceId, new Council(id, Seating.name(form.name()), seating.seats()));
        return new Kept(read, named.fresh().size(), "");
    }

    /**
     * The form as it was read.
     *
     * @param fresh how many are new on the list of people
     * @param print where somebody else changed it meanwhile, what to go on from; else empty
     */
    record Kept(CouncilForm form, int fresh, String print) {}

    private NamedPeople named(UUID workplaceId) {
        return new NamedPeople(people.of(workplaceId));
    }

    private static List<CouncilRow> rows(Council council, Side side, NamedPeople named) {
        return council.of(side).stream()
                .filter(seat -> seat.standsInFor() == null)
                .map(seat -> CouncilRow.of(
                        named.written(seat.person()),
                        seat.post().name(),
                        council.substituteOf(seat.person()).map(named::written).orElse("")))
                .toList();
    }

    private static List<CouncilRow> rows(MultiValueMap<String, String> sent, String side) {
        int rows = Math.min(
                CouncilRow.MOST, sent.getOrDefault(side + "Name", List.of()).size());
        return IntStream.range(0, rows)
                .mapToObj(at -> CouncilRow.of(
                        value(sent, side + "Name", at),
                        value(sent, side + "Post", at),
                        value(sent, side + "Substitute", at)))
                .filter(row -> !row.isBlank())
                .toList();
    }

    private static String value(MultiValueMap<String, String> sent, String field, int at) {
        var values = sent.getOrDefault(field, List.of());
        return at < values.size() ? Objects.requireNonNullElse(values.get(at), "") : "";
    }
}
