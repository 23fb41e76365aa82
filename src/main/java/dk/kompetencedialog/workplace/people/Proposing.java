package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.MailAddress;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.unit.UnitTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pasted list against what the workplace has already. A person is known by mail, else by name and unit; a unit that is not there
 * yet is proposed, a staff group is not: there are few, and each has a zone on the boards.
 */
final class Proposing {
    private final List<Person> known;
    private final List<StaffGroup> groups;
    private final UnitPaths units;
    private final Map<String, Integer> lineOf = new HashMap<>();

    Proposing(List<Person> known, UnitTree units, List<StaffGroup> groups) {
        this.known = known;
        this.groups = groups;
        this.units = new UnitPaths(units);
    }

    Proposal of(List<PastedRow> rows) {
        var proposed = rows.stream().map(this::proposed).toList();
        var used = proposed.stream()
                .flatMap(row -> Stream.ofNullable(row.person()))
                .flatMap(person -> Stream.ofNullable(person.unit()))
                .toList();
        return new Proposal(proposed, units.made(used));
    }

    private Proposed proposed(PastedRow row) {
        try {
            look(row);
            var name = name(row.name());
            var mail = mail(row.mail());
            var group = group(row.staffGroup());
            var unit = units.at(row.unit());
            var found = known(name, mail, unit.id());
            var id = found.map(Person::id).orElseGet(UUID::randomUUID);
            once(mail.isEmpty() ? name + "\n" + unit.id() : mail, row.line());
            once(id.toString(), row.line());
            var person = new Person(id, name, mail, unit.id(), group);
            return new Proposed(
                    row, found.isPresent() ? Proposed.State.KNOWN : Proposed.State.NEW, person, unit.written(), null);
        } catch (Sentence wrong) {
            return Proposed.wrong(row, wrong);
        }
    }

    /** What can be no name, or is several cells in one. Throws {@link Sentence} 400. */
    private static void look(PastedRow row) {
        var name = row.name();
        if (name.isEmpty() && !row.mail().contains(",") && !row.mail().contains(";")) return;
        if ((name + row.mail()).codePoints().noneMatch(Character::isLetter))
            throw Sentence.badRequest("people.name.noLetter");
        var mail = (name + row.mail()).contains("@");
        if (name.contains(";")
                || (name + row.mail()).contains("\t")
                || (mail && isSeveral(name.isEmpty() ? row.mail() : name)))
            throw Sentence.badRequest("people.pasting.columns");
        if (name.contains("@")) throw Sentence.badRequest("people.name.isMail");
    }

    private static boolean isSeveral(String cell) {
        return cell.contains("@") && (cell.contains(",") || cell.contains(";"));
    }

    static String name(String written) {
        var name = PlainText.ofAny(written, Person.NAME_MAX, false);
        if (name.isEmpty()) throw Sentence.badRequest("people.name.missing");
        return name;
    }

    static String mail(String written) {
        return written.isBlank() ? "" : MailAddress.of(written);
    }

    private @Nullable UUID group(String written) {
        var wanted = plain(written);
        if (wanted.isEmpty()) return null;
        return groups.stream()
                .filter(group -> plain(group.name()).equals(wanted))
                .findFirst()
                .map(StaffGroup::id)
                .orElseThrow(() -> Sentence.badRequest("people.group.unknown", written, names()));
    }

    private String names() {
        return groups.stream().map(StaffGroup::name).collect(Collectors.joining(", "));
    }

    private Optional<Person> known(String name, String mail, @Nullable UUID unit) {
        var byMail = known.stream()
                .filter(person -> !mail.isEmpty() && plain(person.mail()).equals(plain(mail)))
                .findFirst();
        return byMail.or(() -> known.stream()
                .filter(person -> plain(person.name()).equals(plain(name)))
                .filter(person -> person.mail().isEmpty() || mail.isEmpty())
                .filter(person -> unit == null || unit.equals(person.unit()))
                .findFirst());
    }

    private void once(String key, int line) {
        var before = lineOf.putIfAbsent(plain(key), line);
        if (before != null) throw Sentence.badRequest("people.twice", before);
    }

    static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
