package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.people.page.PersonForm;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and keeps the form for one person. Wants an open transaction of the workplace. */
@Component
class PersonForms {
    private final People people;
    private final PeopleReading reading;

    PersonForms(People people, PeopleReading reading) {
        this.people = people;
        this.reading = reading;
    }

    /** What the form sends; what is missing is empty. */
    record Sent(String name, String mail, String unit, String staffGroup) {
        Sent {
            name = Objects.requireNonNullElse(name, "");
            mail = Objects.requireNonNullElse(mail, "");
            unit = Objects.requireNonNullElse(unit, "");
            staffGroup = Objects.requireNonNullElse(staffGroup, "");
        }
    }

    /** Throws {@link Sentence} 404. */
    PersonForm of(UUID workplaceId, UUID id) {
        return people.of(workplaceId).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> new PersonForm(
                        person.name(), person.mail(), written(person.unit()), written(person.staffGroup()), "", ""))
                .orElseThrow(Sentence::notFound);
    }

    /** Keeps the person unless something is wrong; the form says which. */
    PersonForm keep(UUID workplaceId, UUID id, Sent sent, Texts t) {
        var known = reading.of(workplaceId);
        var form = new PersonForm(
                sent.name,
                sent.mail,
                sent.unit,
                sent.staffGroup,
                Wrong.said(() -> Proposing.name(sent.name), t),
                Wrong.said(() -> mailOf(id, sent.mail, known.people()), t));
        if (form.isRight()) people.keep(workplaceId, List.of(person(id, sent, known)));
        return form;
    }

    private static Person person(UUID id, Sent sent, PeopleReading.Known known) {
        var units = known.units().units().stream().map(unit -> unit.id());
        var groups = known.groups().stream().map(group -> group.id());
        return new Person(
                id,
                Proposing.name(sent.name),
                Proposing.mail(sent.mail),
                one(units, sent.unit),
                one(groups, sent.staffGroup));
    }

    private static String mailOf(UUID id, String written, List<Person> people) {
        var mail = Proposing.mail(written);
        people.stream()
                .filter(other -> !mail.isEmpty() && !other.id().equals(id))
                .filter(other -> Proposing.plain(other.mail()).equals(Proposing.plain(mail)))
                .findFirst()
                .ifPresent(other -> {
                    throw Sentence.conflict("people.mail.taken", other.name());
                });
        return mail;
    }

    /** The one that was chosen, if it is one of those there are. */
    private static @Nullable UUID one(Stream<UUID> ids, String chosen) {
        return ids.filter(id -> id.toString().equals(chosen)).findFirst().orElse(null);
    }

    private static String written(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
