package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.council.page.CouncilForm;
import dk.kompetencedialog.workplace.council.page.CouncilRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the seats of a council out of its form, and writes beside each field what is wrong there. */
final class Seating {
    private final NamedPeople people;
    private final Texts t;
    private final List<CouncilSeat> seats = new ArrayList<>();
    private final Set<UUID> seated = new HashSet<>();
    private final Set<Post> held = EnumSet.noneOf(Post.class);

    Seating(NamedPeople people, Texts t) {
        this.people = people;
        this.t = t;
    }

    /** The form with what is wrong. */
    CouncilForm read(CouncilForm form) {
        var management = rows(form.management(), Side.A);
        var employees = rows(form.employees(), Side.B);
        var secretary = form.secretary().isBlank()
                ? ""
                : Wrong.said(() -> take(form.secretary(), null, Post.SECRETARY, null), t);
        return CouncilForm.of(form.name(), management, employees, form.secretary())
                .wrong(Wrong.said(() -> name(form.name()), t), secretary, whole(management, employees));
    }

    /** What has been read, when nothing is wrong. */
    List<CouncilSeat> seats() {
        return List.copyOf(seats);
    }

    static String name(String written) {
        var name = PlainText.ofAny(written, Council.NAME_MAX, false);
        if (name.isEmpty()) throw Sentence.badRequest("council.name.missing");
        return name;
    }

    private String whole(List<CouncilRow> management, List<CouncilRow> employees) {
        return management.isEmpty() && employees.isEmpty() ? t.get("council.empty") : "";
    }

    private List<CouncilRow> rows(List<CouncilRow> rows, Side side) {
        return rows.stream().map(row -> row(row, side)).toList();
    }

    private CouncilRow row(CouncilRow row, Side side) {
        var wrongName = Wrong.said(() -> member(row, side), t);
        var readable = wrongName.isEmpty() && !row.substitute().isBlank();
        return row.wrong(wrongName, readable ? Wrong.said(() -> substitute(row, side), t) : "");
    }

    private void member(CouncilRow row, Side side) {
        var post = row.chosen();
        take(row.name(), side, post, null);
        if (post.isSingle() && !held.add(post)) throw Sentence.badRequest("council.held." + post);
    }

    private void substitute(CouncilRow row, Side side) {
        if (row.chosen() == Post.SUBSTITUTE) throw Sentence.badRequest("council.substitute.ofSubstitute");
        take(row.substitute(), side, Post.SUBSTITUTE, people.named(row.name()).id());
    }

    private void take(String written, @Nullable Side side, Post post, @Nullable UUID absent) {
        var person = people.named(written);
        if (!seated.add(person.id())) throw Sentence.badRequest("council.twice", person.name());
        seats.add(new CouncilSeat(person.id(), side, post, absent));
    }
}
