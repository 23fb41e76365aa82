package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds whom somebody means by a name or a mail; a name that nobody has is somebody new. */
final class NamedPeople {
    private final List<Person> known;
    private final List<Person> fresh = new ArrayList<>();

    NamedPeople(List<Person> known) {
        this.known = List.copyOf(known);
    }

    /** What to write for each: the name where one alone has it, else the mail. */
    List<String> written() {
        return known.stream().map(this::written).toList();
    }

    /** The same for one of them. */
    String written(UUID id) {
        return known.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(this::written)
                .orElse("");
    }

    /** Throws {@link Sentence} 400. */
    Person named(String written) {
        var text = PlainText.ofAny(written, Person.NAME_MAX, false);
        if (text.isEmpty()) throw Sentence.badRequest("people.name.missing");
        return with(Person::mail, text).findFirst().orElseGet(() -> called(text));
    }

    /** Those who were not on the list. */
    List<Person> fresh() {
        return List.copyOf(fresh);
    }

    private Person called(String name) {
        var found = with(Person::name, name).toList();
        if (found.size() > 1) throw Sentence.badRequest("council.person.several", name);
        return found.isEmpty() ? added(name) : found.getFirst();
    }

    private Person added(String name) {
        if (name.contains("@")) throw Sentence.badRequest("council.person.unknown", name);
        var person = new Person(UUID.randomUUID(), name, "", null, null);
        fresh.add(person);
        return person;
    }

    private String written(Person person) {
        var alone = with(Person::name, person.name()).count() == 1;
        return alone || person.mail().isEmpty() ? person.name() : person.mail();
    }

    private Stream<Person> with(Function<Person, String> part, String text) {
        return Stream.concat(known.stream(), fresh.stream())
                .filter(person -> part.apply(person).toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
    }
}
