package dk.kompetencedialog.workplace.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.people.Proposed.State;
import dk.kompetencedialog.workplace.unit.Unit;
import dk.kompetencedialog.workplace.unit.UnitKind;
import dk.kompetencedialog.workplace.unit.UnitTree;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposingTests {
    private static final StaffGroup TEKNIKERE = new StaffGroup(UUID.randomUUID(), "Teknikere", "", 0);
    private static final Unit DRIFT = unit(null, "Drift");
    private static final Unit NORD = unit(DRIFT.id(), "Nord");
    private static final Person MAJA = new Person(UUID.randomUUID(), "Maja Krogh", "maja@klit.dk", DRIFT.id(), null);

    private static Unit unit(UUID parent, String name) {
        return new Unit(UUID.randomUUID(), parent, UnitKind.UNIT, name);
    }

    private static Proposal pasted(String... lines) {
        return new Proposing(List.of(MAJA), new UnitTree(List.of(DRIFT, NORD)), List.of(TEKNIKERE))
                .of(PastedList.read(String.join("\n", lines)));
    }

    @Test
    void aNewPersonIsPlacedWhereTheyBelong() {
        var row = pasted("Jonas Thorup;jonas@klit.dk;nord;teknikere").rows().getFirst();
        assertThat(row.state()).isEqualTo(State.NEW);
        assertThat(row.unit()).isEqualTo("Drift › Nord");
        assertThat(row.person()).satisfies(jonas -> {
            assertThat(jonas.unit()).isEqualTo(NORD.id());
            assertThat(jonas.staffGroup()).isEqualTo(TEKNIKERE.id());
        });
    }

    @Test
    void whoIsKnownIsThemselvesAgain() {
        assertThat(pasted("Maja Krogh Lind;MAJA@klit.dk").people())
                .extracting(Person::id)
                .containsExactly(MAJA.id());
        assertThat(pasted("maja krogh").people()).extracting(Person::id).containsExactly(MAJA.id());
        assertThat(pasted("Maja Krogh;en.anden@klit.dk").people())
                .extracting(Person::id)
                .doesNotContain(MAJA.id());
    }

    @Test
    void aUnitThatIsNotThereIsProposedOnceWithAllAboveIt() {
        var proposal = pasted("Jonas;;Drift > Syd > Kyst", "Amina;;Kyst", "Per;;Ny enhed");
        assertThat(proposal.units()).extracting(Unit::name).containsExactly("Syd", "Kyst", "Ny enhed");
        assertThat(proposal.units().getFirst().parent()).isEqualTo(DRIFT.id());
        assertThat(proposal.people())
                .extracting(Person::unit)
                .containsSubsequence(
                        proposal.units().get(1).id(), proposal.units().get(1).id());
    }

    @Test
    void whatIsWrongIsSaidOfItsOwnRowAlone() {
        var proposal = pasted(
                "Jonas;jonas@klit",
                ";per@klit.dk;Drift",
                "Amina;amina@klit.dk;Drift;Piloter",
                "Ida;ida@klit.dk",
                "Ida;IDA@klit.dk");
        assertThat(proposal.rows())
                .extracting(row -> row.wrong() == null ? "" : row.wrong().key())
                .containsExactly("text.mail", "people.name.missing", "people.group.unknown", "", "people.twice");
        assertThat(proposal.people()).extracting(Person::name).containsExactly("Ida");
    }

    @Test
    void whatCanBeNoNameIsAmongTheLinesToLookAt() {
        var tabs = pasted(
                "Navn\tE-mail\tEnhed",
                "Lise Komma, lise@k.example",
                "Bo Semikolon;bo@k.example;Drift",
                ";;;",
                "12345",
                "ida@k.example\tida@k.example",
                "hej med dig",
                "Krogh, Maja\tmk@k.example\tDrift");
        assertThat(tabs.rows())
                .extracting(row -> row.wrong() == null ? "" : row.wrong().key())
                .containsExactly(
                        "people.pasting.columns",
                        "people.pasting.columns",
                        "people.name.noLetter",
                        "people.name.noLetter",
                        "people.name.isMail",
                        "",
                        "");
        var bare = pasted("Ida Holm\tida@k.example\tDrift", "Lise Komma, lise@k.example", "Bo;bo@k.example;Drift");
        assertThat(bare.rows())
                .extracting(row -> row.wrong() == null ? "" : row.wrong().key())
                .containsExactly("", "people.pasting.columns", "people.pasting.columns");
    }

    @Test
    void aNameThatSeveralUnitsHaveMustBeToldApart() {
        var twin = unit(NORD.id(), "Drift");
        var proposing = new Proposing(List.of(), new UnitTree(List.of(DRIFT, NORD, twin)), List.of());
        assertThat(proposing
                        .of(PastedList.read("Jonas;;Drift"))
                        .rows()
                        .getFirst()
                        .state())
                .isEqualTo(State.WRONG);
        assertThat(proposing.of(PastedList.read("Jonas;;Drift > Nord > Drift")).people())
                .extracting(Person::unit)
                .containsExactly(twin.id());
    }

    @Test
    void onePersonIsNotTwoRows() {
        assertThat(pasted("Maja Krogh;maja@klit.dk", "Maja Krogh;;Drift").rows())
                .extracting(Proposed::state)
                .containsExactly(State.KNOWN, State.WRONG);
    }
}
