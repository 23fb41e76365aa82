package dk.kompetencedialog.workplace.council;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.page.CouncilsPage;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the councils of a workplace with names, in three statements. Wants an open transaction or snapshot. */
@Component
class CouncilsReading {
    private final Councils councils;
    private final People people;

    CouncilsReading(Councils councils, People people) {
        this.councils = councils;
        this.people = people;
    }

    CouncilsPage page(Workplace workplace, String told, Texts t) {
        var names = people.of(workplace.id()).stream().collect(Collectors.toMap(Person::id, Person::name));
        var cards = councils.of(workplace.id()).stream()
                .map(council -> new Lines(council, names, t).card())
                .toList();
        return new CouncilsPage(workplace, cards, told);
    }

    private record Lines(Council council, Map<UUID, String> names, Texts t) {
        CouncilsPage.Card card() {
            return new CouncilsPage.Card(council.id().toString(), council.name(), of(Side.A), of(Side.B), of(null));
        }

        private List<CouncilsPage.Line> of(@Nullable Side side) {
            return council.of(side).stream()
                    .filter(seat -> seat.standsInFor() == null)
                    .map(seat -> new CouncilsPage.Line(
                            name(seat.person()),
                            seat.post() == Post.MEMBER ? "" : t.get("council.post." + seat.post()),
                            council.substituteOf(seat.person()).map(this::name).orElse("")))
                    .toList();
        }

        private String name(UUID person) {
            return names.getOrDefault(person, "");
        }
    }
}
