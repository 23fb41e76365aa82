package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workplace.unit.UnitTree;
import dk.kompetencedialog.workplace.unit.Units;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the people of a workplace with all they may belong to. Wants an open transaction of it. */
@Component
class PeopleReading {
    private final People people;
    private final Units units;
    private final StaffGroups staffGroups;

    PeopleReading(People people, Units units, StaffGroups staffGroups) {
        this.people = people;
        this.units = units;
        this.staffGroups = staffGroups;
    }

    /** What there is, read in three statements. */
    record Known(List<Person> people, UnitTree units, List<StaffGroup> groups) {
        Proposal proposal(String pasted) {
            return new Proposing(people, units, groups).of(PastedList.read(pasted));
        }
    }

    Known of(UUID workplaceId) {
        return new Known(people.of(workplaceId), units.of(workplaceId), staffGroups.of(workplaceId));
    }
}
