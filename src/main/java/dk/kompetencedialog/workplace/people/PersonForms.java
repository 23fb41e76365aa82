package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.people.page.PersonForm;
import dk.kompetencedialog.workplace.people.page.PersonForm.Fields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** What the form sends; what is missing is empty, and without a {@code wasName} it is built on what stands. */
    record Sent(
            String name,
            String mail,
            String unit,
            String staffGroup,
            @Nullable String wasName,
            String wasMail,
            String wasUnit,
            String wasStaffGroup) {
        Sent {
            name = Objects.requireNonNullElse(name, "");
            mail = Objects.requireNonNullElse(mail, "");
            unit = Objects.requireNonNullElse(unit, "");
            staffGroup = Objects.requireNonNullElse(staffGroup, "");
            wasMail = Objects.requireNonNullElse(wasMail, "");
            wasUnit = Objects.requireNonNullElse(wasUnit, "");
            wasStaffGroup = Objects.requireNonNullElse(wasStaffGroup, "");
        }

        private Fields fields() {
            return new Fields(name, mail, unit, staffGroup);
        }

        private Fields was(Fields now) {
            return wasName == null ? now : new Fields(wasName, wasMail, wasUnit, wasStaffGroup);
        }
    }

    /** Throws {@link Sentence} 404. */
    PersonForm of(UUID workplaceId, UUID id) {
        return PersonForm.of(standing(people.of(workplaceId), id).orElseThrow(Sentence::notFound));
    }

    /** Keeps a new person unless something is wrong; the form says which. */
    PersonForm add(UUID workplaceId, UUID id, Sent sent, Texts t) {
        return keep(workplaceId, id, checked(id, sent.fields(), reading.of(workplaceId), t));
    }

    /**
     * Keeps what was changed of one who is there, unless something is wrong, or somebody else changed the same; the form says which. Throws
     * {@link Sentence} 404.
     */
    PersonForm change(UUID workplaceId, UUID id, Sent sent, Texts t) {
        people.hold(workplaceId, id);
        var known = reading.of(workplaceId);
        var now = standing(known.people(), id).orElseThrow(() -> Sentence.notFound("people.overtaken.gone"));
        var meanwhile = new Meanwhile(sent.fields(), sent.was(now), now);
        var told = meanwhile.told(known, t);
        if (!told.equals(Fields.NONE)) return new PersonForm(meanwhile.kept(), now, told, true);
        var form = checked(id, meanwhile.kept(), known, t);
        return keep(workplaceId, id, new PersonForm(form.written(), now, form.wrong(), false));
    }

    private PersonForm keep(UUID workplaceId, UUID id, PersonForm form) {
        if (form.isRight()) people.keep(workplaceId, List.of(person(id, form.written(), reading.of(workplaceId))));
        return form;
    }

    private static PersonForm checked(UUID id, Fields sent, PeopleReading.Known known, Texts t) {
        var wrong = new Fields(
                Wrong.said(() -> Proposing.name(sent.name()), t),
                Wrong.said(() -> mailOf(id, sent.mail(), known.people()), t),
                "",
                "");
        return new PersonForm(sent, Fields.NONE, wrong, false);
    }

    private static Optional<Fields> standing(List<Person> people, UUID id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person ->
                        new Fields(person.name(), person.mail(), written(person.unit()), written(person.staffGroup())));
    }

    private static Person person(UUID id, Fields sent, PeopleReading.Known known) {
        var units = known.units().units().stream().map(unit -> unit.id());
        var groups = known.groups().stream().map(group -> group.id());
        return new Person(
                id,
                Proposing.name(sent.name()),
                Proposing.mail(sent.mail()),
                one(units, sent.unit()),
                one(groups, sent.staffGroup()));
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
